using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Teckenförklaring: only the signs that the page shows.</summary>
/// <param name="Statuses">Icon and word, from done to missing.</param>
/// <param name="HasGoals">Whether a tick marks a goal somewhere.</param>
/// <param name="SubgroupLabel">What hatching stands for; null when nothing is hatched.</param>
public sealed record SignKey(IReadOnlyList<StatusLook> Statuses, bool HasGoals = false, string? SubgroupLabel = null)
{
    private static readonly string[] Order = ["done", "going", "late", "paused", "idle", "stop", "missing", "future"];

    public static SignKey Of(FollowUpReading followUp)
    {
        var sums = followUp.Activities.SelectMany(activity => activity.Sums).ToList();
        return new(
            Of(followUp.Activities.SelectMany(activity => activity.Cells)),
            sums.Exists(sum => sum.Goal?.Bar is not null),
            sums.Select(sum => sum.ShareBar).FirstOrDefault(bar => bar is { Share: > 0 })?.SubgroupLabel);
    }

    /// <summary>Settled cells are left out: a line from "Klart" says it.</summary>
    public static IReadOnlyList<StatusLook> Of(IEnumerable<CellReading> cells) =>
    [
        .. cells.Where(cell => cell.Tone != StatusTone.Settled)
            .Select(StatusLook.Of).Distinct().OrderBy(look => Array.IndexOf(Order, look.Icon)),
    ];
}

using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Teckenförklaring: only the signs that the page shows.</summary>
/// <param name="Statuses">Icon and word, from done to missing.</param>
/// <param name="HasGoals">Whether a tick marks a goal somewhere.</param>
/// <param name="SubgroupLabel">What hatching stands for; null when nothing is hatched.</param>
public sealed record SignKey(IReadOnlyList<StatusLook> Statuses, bool HasGoals = false, string? SubgroupLabel = null)
{
    private static readonly string[] Order = ["done", "going", "late", "paused", "idle", "stop", "missing", "future"];

    public static SignKey Of(FollowUpReportContent content) => new(
        Of(content.Activities.SelectMany(activity => activity.Cells)),
        content.Activities.SelectMany(activity => activity.Measures).Any(measure => GoalBar.Of(measure, content.Tertial) is not null),
        content.Activities.Select(activity => activity.Suspicions).OfType<SuspicionTable>()
            .FirstOrDefault(table => ShareBar.Of(table) is { Share: > 0 })?.SubgroupLabel);

    /// <summary>Settled cells are left out: a line from "Klart" says it.</summary>
    public static IReadOnlyList<StatusLook> Of(IEnumerable<CellContent> cells) =>
        [.. cells.Where(cell => cell.State != CellState.Settled).Select(StatusLook.Of).Distinct().OrderBy(look => Array.IndexOf(Order, look.Icon))];
}

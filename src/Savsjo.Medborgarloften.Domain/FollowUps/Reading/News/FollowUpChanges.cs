using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;

/// <summary>
/// Nytt sedan förra gången: what a follow-up says that the one before it did not, worked out from the two frozen contents
/// and nothing else.
/// </summary>
/// <param name="Since">What the one before was about.</param>
/// <param name="Activities">Those of which there is something new to say, in the order of the document.</param>
/// <param name="Unchanged">How many others there are.</param>
public sealed record FollowUpChanges(TertialSpan Since, IReadOnlyList<ActivityChanges> Activities, int Unchanged)
{
    /// <summary>"Övriga fyra aktiviteter är som förut."; empty when there are none.</summary>
    public string UnchangedSentence => Unchanged switch
    {
        0 => "",
        _ when Activities.Count == 0 => "Alla aktiviteter är som förut.",
        1 => "Den aktivitet som är kvar är som förut.",
        _ => $"Övriga {SwedishText.InWords(Unchanged)} aktiviteter är som förut.",
    };

    /// <summary>Null when there is none before it in the same period: then everything is new.</summary>
    public static FollowUpChanges? Between(FollowUpReportContent? before, FollowUpReportContent now)
    {
        if (before is null || before.PeriodTitle != now.PeriodTitle)
            return null;
        var known = before.Activities.ToDictionary(activity => activity.Label);
        var applicable = now.Activities
            .Where(activity => IsApplicable(activity) || IsApplicable(known.GetValueOrDefault(activity.Label)))
            .ToList();
        List<ActivityChanges> changes =
        [
            .. applicable.Select(activity => ActivityChanges.Between(known.GetValueOrDefault(activity.Label), activity, now.FollowedUp))
                .Where(change => change.Sentences.Count > 0),
        ];
        return new(before.Covers, changes, applicable.Count - changes.Count);
    }

    private static bool IsApplicable(ActivityContent? activity) => activity is not null && activity.Latest.State != CellState.NotApplicable;
}

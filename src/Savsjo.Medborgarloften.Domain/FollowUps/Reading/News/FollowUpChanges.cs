using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;

/// <summary>
/// Nytt sedan förra gången: what a follow-up says that the one before it did not, worked out from the two frozen contents
/// and nothing else.
/// </summary>
/// <param name="Since">What the one before was about.</param>
/// <param name="Activities">Those of which there is something new to say, in the order of the document; last those that are gone.</param>
/// <param name="Others">"2.4 har ny text. Övriga fyra aktiviteter är som förut."; empty when there are none.</param>
public sealed record FollowUpChanges(TertialSpan Since, IReadOnlyList<ActivityChanges> Activities, string Others)
{
    /// <summary>Null when there is none before it in the same period: then everything is new.</summary>
    public static FollowUpChanges? Between(FollowUpReportContent? before, FollowUpReportContent now)
    {
        if (before is null || before.PeriodTitle != now.PeriodTitle)
            return null;
        var known = before.Activities.ToDictionary(activity => activity.Label);
        var applicable = now.Activities
            .Where(activity => IsApplicable(activity) || IsApplicable(known.GetValueOrDefault(activity.Label)))
            .ToList();
        var changes = applicable
            .Select(activity => ActivityChanges.Between(known.GetValueOrDefault(activity.Label), activity, now))
            .ToLookup(change => change.Sentences.Count > 0);
        List<ActivityChanges> told = [.. changes[true], .. Gone(before, now)];
        var others = changes[false].Select(change => change.Label).ToHashSet();
        return new(before.Covers, told, Sentences(
            applicable.Where(activity => others.Contains(activity.Label))
                .ToLookup(activity => QuietChanges.Of(known[activity.Label], activity), activity => activity.Label),
            areAll: told.Count == 0));
    }

    /// <summary>A new year has no row for what ended with the old one, and yet it is news.</summary>
    private static IEnumerable<ActivityChanges> Gone(FollowUpReportContent before, FollowUpReportContent now)
    {
        var still = now.Activities.Select(activity => activity.Label).ToHashSet();
        return before.Activities.Where(activity => IsApplicable(activity) && !still.Contains(activity.Label)).Select(ActivityChanges.Ended);
    }

    private static string Sentences(ILookup<string, string> labelsByChange, bool areAll) => string.Join(' ',
    [
        .. labelsByChange.Where(alike => alike.Key.Length > 0).Select(alike => $"{SwedishText.List([.. alike])} har {alike.Key}."),
        .. Unchanged([.. labelsByChange[""]], areAll && labelsByChange.All(alike => alike.Key.Length == 0)),
    ]);

    private static IEnumerable<string> Unchanged(IReadOnlyList<string> labels, bool areAll) => labels.Count switch
    {
        0 => [],
        1 => [$"{labels[0]} är som förut."],
        _ when areAll => ["Alla aktiviteter är som förut."],
        var count => [$"Övriga {SwedishText.InWords(count)} aktiviteter är som förut."],
    };

    private static bool IsApplicable(ActivityContent? activity) => activity is not null && activity.Latest.State != CellState.NotApplicable;
}

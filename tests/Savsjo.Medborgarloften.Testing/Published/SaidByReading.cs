using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>Allt som läsningen säger: every sentence, word and figure that a page or a file of a whole follow-up must hold.</summary>
public static class SaidByReading
{
    public static IEnumerable<string> Of(FollowUpReading reading) =>
    [
        reading.Title, reading.Introduction, reading.PeriodTitle, reading.Imprint.Sentence, reading.Headline,
        .. reading.Summary.Gaps is { } gaps ? new[] { gaps } : [],
        .. reading.Tertials.SelectMany(tertial => new[] { tertial.Name, tertial.Months }),
        .. reading.Promises.SelectMany(Of),
        .. reading.Suspicions.SelectMany(Of),
        .. reading.CountingRules.Select(rule => rule.Sentence),
        .. reading.Correction is { } correction ? Of(correction) : [],
    ];

    private static IEnumerable<string> Of(PromiseReading promise) =>
    [
        promise.Heading,
        .. promise.Note is { } note ? [note] : Array.Empty<string>(),
        .. promise.Activities.Count == 0 ? [PromiseReading.NoActivities] : Array.Empty<string>(),
        .. promise.Activities.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(ActivityReading activity) =>
    [
        activity.Label, activity.Text, activity.Responsible,
        .. activity.History is { } history ? [history] : Array.Empty<string>(),
        .. activity.Cells.SelectMany(cell => new[] { cell.Status }.Concat(Of(cell.Text))),
        .. activity.Sums.SelectMany(sum => new[] { sum.Text }.Concat(Of(sum.Goal))),
        .. activity.Explanations.SelectMany(one => new[] { one.Heading }.Concat(Of(one.Text))),
    ];

    private static IEnumerable<string> Of(AuthorText? text) => text?.Blocks.SelectMany(block => block.Lines) ?? [];

    private static IEnumerable<string> Of(GoalResultReading? goal) => goal is null ? [] :
    [
        goal.Verdict, .. goal.Notes,
        .. goal.Share is { } share ? [share] : Array.Empty<string>(),
        .. goal.Bar is { } bar ? [bar.Description] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Of(SuspicionReading suspicions) =>
    [
        suspicions.Heading, suspicions.Sentence, suspicions.Chart.Title, suspicions.Chart.Description, SuspicionTableReading.Heading,
        .. suspicions.Chart.Key.Select(key => key.Words),
        .. suspicions.Table.SubgroupNote is { } note ? [note] : Array.Empty<string>(),
        .. suspicions.Table.Columns,
        .. suspicions.Table.Offences.Append(suspicions.Table.Total)
        .SelectMany(row => row.Cells.Select(cell => cell.Text).Prepend(row.Name)),
    ];

    private static IEnumerable<string> Of(CorrectionReading correction) =>
    [
        correction.Heading, correction.Sentence, CorrectionReading.ReasonHeading, correction.Reason,
        .. correction.Changes.Count > 0 ? correction.Changes.Prepend(correction.ChangesIntroduction) : [],
    ];
}

using System.Collections;
using System.Reflection;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>
/// Allt som läsningen säger: every text that a reading holds, wherever in it. What is added to the reading has to be said where a
/// whole follow-up is drawn, or to be named here with the reason why not.
/// </summary>
public static class SaidByReading
{
    /// <summary>What no drawing of a whole follow-up says.</summary>
    private static readonly HashSet<(Type, string)> LeftToOthers =
    [
        // The start page and the promise page answer for each promise, and have pictures of their own.
        (typeof(PromiseReading), nameof(PromiseReading.Sentence)), (typeof(PromiseReading), nameof(PromiseReading.Standings)),
        (typeof(PromiseReading), nameof(PromiseReading.Tally)), (typeof(PromiseReading), nameof(PromiseReading.Name)),
        // Statistics follow a share over the years.
        (typeof(SuspicionTableReading), nameof(SuspicionTableReading.Share)),
        (typeof(GoalResultReading), nameof(GoalResultReading.Promise)),
        // Short names are for narrow places; the document has the whole text beside the number.
        (typeof(ActivityReading), nameof(ActivityReading.Name)), (typeof(ActivityReading), nameof(ActivityReading.LabelAndName)),
        (typeof(TertialHeading), nameof(TertialHeading.ShortName)), (typeof(ChartBarReading), nameof(ChartBarReading.ShortValue)),
        (typeof(CellReading), nameof(CellReading.Sentence)),
        // The same words once more, divided.
        (typeof(AuthorTextBlock), nameof(AuthorTextBlock.Counts)), (typeof(AuthorTextBlock), nameof(AuthorTextBlock.Paragraphs)),
        (typeof(SummaryReading), nameof(SummaryReading.GapNames)), (typeof(SummaryReading), nameof(SummaryReading.GapsIntroduction)),
        // What has no room in a bar is in its description.
        (typeof(GoalBarReading), nameof(GoalBarReading.Parts)),
    ];

    /// <summary>What the page has in another form than the document.</summary>
    private static readonly HashSet<(Type, string)> LeftToTheDocument =
    [
        // Its promises as they were signed, its summary in numbers and its table of goals; the page has pages of promises.
        (typeof(FollowUpReading), nameof(FollowUpReading.PromisesHeading)),
        (typeof(FollowUpReading), nameof(FollowUpReading.ActivitiesHeading)),
        (typeof(SummaryReading), nameof(SummaryReading.Numbers)), (typeof(SummaryReading), nameof(SummaryReading.Goals)),
        (typeof(PromiseReading), nameof(PromiseReading.Text)), (typeof(GoalResultReading), nameof(GoalResultReading.Against)),
        // The sum's sentence says what was counted.
        (typeof(GoalResultReading), nameof(GoalResultReading.Name)),
        // The page says what its address is now, the file what it was when it was published.
        (typeof(FollowUpReading), nameof(FollowUpReading.Address)),
        // A chart has title and description apart.
        (typeof(ChartReading), nameof(ChartReading.AlternateText)),
    ];

    /// <summary>What the document has in another form than the page.</summary>
    private static readonly HashSet<(Type, string)> LeftToThePage =
    [
        // The sum's sentence tells both numbers.
        (typeof(SumReading), nameof(SumReading.ShareBar)),
    ];

    /// <summary>What a page of a whole follow-up must hold.</summary>
    public static IEnumerable<string> OnPage(FollowUpReading reading) => Of(reading, [.. LeftToOthers, .. LeftToTheDocument]);

    /// <summary>What a file of it must hold.</summary>
    public static IEnumerable<string> InFile(FollowUpReading reading) => Of(reading, [.. LeftToOthers, .. LeftToThePage]);

    private static IEnumerable<string> Of(FollowUpReading reading, HashSet<(Type, string)> leftOut) =>
        In(reading, leftOut).Concat(Headings(reading)).Where(text => text.Trim().Length > 0).Distinct();

    /// <summary>What is the same in every follow-up that has such a part.</summary>
    private static IEnumerable<string> Headings(FollowUpReading reading) =>
    [
        .. reading.Promises.Any(promise => promise.Activities.Count == 0) ? [PromiseReading.NoActivities] : Array.Empty<string>(),
        .. reading.Suspicions.Any() ? [SuspicionTableReading.Heading, SuspicionTableReading.OffenceHeading] : Array.Empty<string>(),
        .. reading.CountingRules.Count > 0 ? [CountingRules.Heading] : Array.Empty<string>(),
        .. reading.Correction is null ? Array.Empty<string>() : [CorrectionReading.ReasonHeading],
    ];

    private static IEnumerable<string> In(object? value, HashSet<(Type, string)> leftOut) => value switch
    {
        string text => [text],
        // Without changes there is nothing to introduce.
        CorrectionReading { Changes.Count: 0 } correction => [correction.Heading, correction.Sentence, correction.Reason],
        IEnumerable items => items.Cast<object>().SelectMany(item => In(item, leftOut)),
        { } record when IsOfTheReading(record.GetType()) => Properties(record, leftOut).SelectMany(one => In(one, leftOut)),
        _ => [],
    };

    private static IEnumerable<object?> Properties(object record, HashSet<(Type, string)> leftOut) =>
        from property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where !leftOut.Contains((record.GetType(), property.Name))
        select property.GetValue(record);

    private static bool IsOfTheReading(Type type) =>
        type.Namespace?.StartsWith(typeof(FollowUpReading).Namespace!, StringComparison.Ordinal) == true;
}

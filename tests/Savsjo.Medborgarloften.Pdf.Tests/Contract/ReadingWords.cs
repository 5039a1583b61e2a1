using System.Collections;
using System.Reflection;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>
/// Läsningens ord: every text that a reading holds, wherever in it. What is added to the reading has to be said in the PDF
/// too, or to be named here with the reason why not.
/// </summary>
internal static class ReadingWords
{
    private static readonly HashSet<(Type, string)> LeftToOthers =
    [
        // The start page and the promise page answer for each promise, and have pictures of their own.
        (typeof(PromiseReading), nameof(PromiseReading.Sentence)), (typeof(PromiseReading), nameof(PromiseReading.Standings)),
        (typeof(PromiseReading), nameof(PromiseReading.Tally)), (typeof(PromiseReading), nameof(PromiseReading.Name)),
        (typeof(SumReading), nameof(SumReading.ShareBar)), (typeof(SuspicionTableReading), nameof(SuspicionTableReading.Share)),
        (typeof(GoalResultReading), nameof(GoalResultReading.Promise)),
        // Short names are for narrow places; the document has the whole text beside the number.
        (typeof(ActivityReading), nameof(ActivityReading.Name)), (typeof(ActivityReading), nameof(ActivityReading.LabelAndName)),
        (typeof(TertialHeading), nameof(TertialHeading.ShortName)), (typeof(ChartBarReading), nameof(ChartBarReading.ShortValue)),
        (typeof(CellReading), nameof(CellReading.Sentence)),
        // The same words once more, divided.
        (typeof(AuthorTextBlock), nameof(AuthorTextBlock.Counts)),
        // What has no room in a bar is in its description.
        (typeof(GoalBarReading), nameof(GoalBarReading.Parts)),
    ];

    /// <summary>Each once, white space folded.</summary>
    public static IEnumerable<string> Of(FollowUpReading reading) =>
        In(reading).Select(text => PdfUnderTest.Folded(text).Trim()).Where(text => text.Length > 0).Distinct();

    private static IEnumerable<string> In(object? value) => value switch
    {
        string text => [text],
        IEnumerable items => items.Cast<object>().SelectMany(In),
        { } record when IsOfTheReading(record.GetType()) => record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !LeftToOthers.Contains((record.GetType(), property.Name)))
            .SelectMany(property => In(property.GetValue(record))),
        _ => [],
    };

    private static bool IsOfTheReading(Type type) =>
        type.Namespace?.StartsWith(typeof(FollowUpReading).Namespace!, StringComparison.Ordinal) == true;
}

using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;

/// <summary>
/// Att titta på i en rapport: all that may be right and should be seen before it is sent in. Said in the same words beside what is
/// typed, where it is looked through, and where it is reviewed.
/// </summary>
public static class ReportDoubts
{
    public static IReadOnlyList<ReportDoubt> In(RoundInWork round, ActivityReport report) =>
    [
        .. DoneEarly.In(report, round.ChecksFor(report.Activity, [])).Select(done => new ReportDoubt(done.Question)),
        .. WithoutDone(round, report),
    ];

    /// <summary>All but "Klart", which is asked about beside the field where it is chosen.</summary>
    public static IReadOnlyList<ReportDoubt> WithoutDone(RoundInWork round, ActivityReport report) =>
    [
        .. NotFilledIn(report) is { } gap ? [new(gap)] : Array.Empty<ReportDoubt>(),
        .. SaysNothing(report) ? [new("Varken text eller siffror: läsarna får bara veta läget.")] : Array.Empty<ReportDoubt>(),
        .. IsBegunAfterAll(report) ? [new("Läget är ”Ej påbörjad”, men det finns siffror. Stämmer läget?")] : Array.Empty<ReportDoubt>(),
        .. UnusualInReport.Of(round, report).Select(one => new ReportDoubt(one.Sentence) { IsUsual = !one.Unusual.IsOfAnotherSize }),
        .. FigureDoubts.In(round, report).Select(doubt => new ReportDoubt(doubt)),
    ];

    /// <summary>
    /// "Inte ifyllt: Innehav och Eget bruk. En tom ruta blir ”inte redovisat”.": an empty cell beside filled ones. Of a report without
    /// any figure, and of an activity that is dropped or told elsewhere, nothing is missing by mistake.
    /// </summary>
    private static string? NotFilledIn(ActivityReport report)
    {
        var measures = report.Activity.MeasuresInOrder.ToList();
        var empty = measures.FindAll(measure => report.StatedOf(measure.Id).Figure.IsMissing);
        return empty.Count == 0 || empty.Count == measures.Count || report is { Status: ActivityStatus.Cancelled } or { ToldIn: not null }
            ? null
            : $"Inte ifyllt: {SwedishText.List([.. empty.Select(measure => measure.Name)])}. En tom ruta blir ”inte redovisat”.";
    }

    private static bool IsBegunAfterAll(ActivityReport report) => report.Status == ActivityStatus.NotStarted
        && report.Activity.Measures.Any(measure => report.StatedOf(measure.Id).Figure is { Count: > 0 } or { IsFulfilled: true });

    /// <summary>"Ej påbörjad" says all that there is, and what is told elsewhere is told there.</summary>
    private static bool SaysNothing(ActivityReport report) =>
        report is { Status: not (null or ActivityStatus.NotStarted), Text: null, ToldIn: null }
        && report.Activity.Measures.All(measure => report.StatedOf(measure.Id).Figure.IsMissing);
}

/// <summary>Något att titta på.</summary>
public sealed record ReportDoubt(string Sentence)
{
    /// <summary>
    /// Whether years are often like that: a figure a quarter under the lowest. It is said where one looks, and stops nobody who sends.
    /// </summary>
    public bool IsUsual { get; init; }
}

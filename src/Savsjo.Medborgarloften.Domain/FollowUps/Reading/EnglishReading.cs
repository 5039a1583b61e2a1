using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Svaret på engelska, for those who are new in Sweden.</summary>
/// <param name="Sentence">"2 of 2 measurable goals have been reached. 1 of 8 activities has no report."</param>
/// <param name="Covers">"This is what the latest report says. It covers September to December 2020."</param>
public sealed record EnglishReading(string Sentence, string Covers)
{
    /// <summary>Words that a reader meets on the Swedish pages, and what they mean.</summary>
    public static IReadOnlyList<(string Swedish, string English)> Words { get; } =
    [
        ("Uppföljning", "The report on how it went."),
        (ActivityStatus.Done.Word, "Done."),
        (ActivityStatus.Ongoing.Word, "Under way."),
        (GoalOutcome.Reached.Word, "The goal was reached."),
        (CellContent.MissingWording, "Nobody reported anything."),
        ("Misstanke", "A crime that someone is suspected of. It is not a person, and not a conviction."),
    ];

    public static EnglishReading Of(FollowUpReportContent content) =>
        new(string.Join(" ", Sentences(FollowUpSummary.Of(content))),
            $"This is what the latest report says. It covers {MonthsOf(content.Covers)}.");

    private static IEnumerable<string> Sentences(FollowUpSummary summary)
    {
        if (summary.Goals > 0)
            yield return $"{summary.Reached} of {Of(summary.Goals, "measurable goal")} {Has(summary.Reached)} "
                + $"been reached{UnderWay(summary)}.";
        yield return summary.WithoutReport == 0
            ? $"All {Of(summary.Activities, "activity", "activities")} have been reported on."
            : $"{summary.WithoutReport} of {Of(summary.Activities, "activity", "activities")} {Has(summary.WithoutReport)} no report.";
    }

    private static string Has(int count) => count == 1 ? "has" : "have";

    private static string MonthsOf(TertialSpan round) =>
        $"{round.First.Number switch { 1 => "January", 2 => "May", _ => "September" }} to "
        + $"{round.Last.Number switch { 1 => "April", 2 => "August", _ => "December" }} {round.Year}";

    private static string UnderWay(FollowUpSummary summary) =>
        summary.UnderWay == 0 ? "" : $", and {summary.UnderWay} {(summary.UnderWay == 1 ? "is" : "are")} under way";

    private static string Of(int count, string singular, string? plural = null) =>
        $"{count} {(count == 1 ? singular : plural ?? singular + "s")}";
}

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
            $"This is what the latest report says. It covers {MonthsOf(content.Tertial)}.");

    private static IEnumerable<string> Sentences(FollowUpSummary summary)
    {
        if (summary.Goals > 0)
            yield return $"{summary.Reached} of {Of(summary.Goals, "measurable goal")} {Has(summary.Reached)} "
                + $"been reached{Rest(summary)}.";
        yield return summary.Activities == 0 ? "There is no activity to report on."
            : summary.WithoutReport == 0
            ? $"All {Of(summary.Activities, "activity", "activities")} have been reported on."
            : $"{summary.WithoutReport} of {Of(summary.Activities, "activity", "activities")} {Has(summary.WithoutReport)} no report.";
    }

    private static string Has(int count) => count == 1 ? "has" : "have";

    private static string MonthsOf(Tertial tertial) =>
        $"{tertial.Number switch { 1 => "January to April", 2 => "May to August", _ => "September to December" }} {tertial.Year}";

    /// <summary>", 1 partly, 2 have not, and 3 are under way": none is left out.</summary>
    private static string Rest(FollowUpSummary summary)
    {
        List<string> rest = [.. Others(summary)];
        return rest.Count switch
        {
            0 => "",
            1 => $", and {rest[0]}",
            _ => $", {string.Join(", ", rest.SkipLast(1))}, and {rest[^1]}",
        };
    }

    private static IEnumerable<string> Others(FollowUpSummary summary)
    {
        if (summary.Partly > 0)
            yield return $"{summary.Partly} in part";
        if (summary.NotReached > 0)
            yield return $"{summary.NotReached} {Has(summary.NotReached)} not";
        if (summary.UnderWay > 0)
            yield return $"{summary.UnderWay} {(summary.UnderWay == 1 ? "is" : "are")} under way";
        if (summary.NotReported > 0)
            yield return $"{summary.NotReported} {Has(summary.NotReported)} not been reported on";
        if (summary.Withheld > 0)
            yield return $"of {summary.Withheld} the outcome is protected";
    }

    private static string Of(int count, string singular, string? plural = null) =>
        $"{count} {(count == 1 ? singular : plural ?? singular + "s")}";
}

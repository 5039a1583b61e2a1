using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Svaret på engelska, for those who are new in Sweden.</summary>
/// <param name="Sentence">"2 of 2 measurable goals have been reached. 1 of 8 activities has no report."</param>
/// <param name="Summary">That there is a summary in Swedish, and of what; null where there is none.</param>
/// <param name="Covers">"This is what the latest report says. It covers September to December 2020."</param>
public sealed record EnglishReading(string Sentence, string Covers, string? Summary = null)
{
    /// <summary>Words that a reader meets on the Swedish pages, and what they mean.</summary>
    public static IReadOnlyList<(string Swedish, string English)> Words { get; } =
    [
        ("Uppföljning", "The report on how it went."),
        (ActivityStatus.Done.Word, "Done."),
        (ActivityStatus.Ongoing.Word, "Under way."),
        (GoalOutcome.Reached.Word, "The goal was reached."),
        (GoalOutcome.Partly.Word, "The goal was reached in part: in some of the periods, not in all."),
        (GoalOutcome.NotReached.Word, "The goal was not reached."),
        (CellContent.MissingWording, "Not reported."),
        (GoalOutcome.Withheld.Word, "Protected: known, but not shown, since so small a number could point to a person."),
        ("Misstanke", "A crime that someone is suspected of. It is not a person, and not a conviction."),
    ];

    public static EnglishReading Of(FollowUpReportContent content) =>
        new(SentenceOf(FollowUpSummary.Of(content)),
            $"This is what the latest report says. It covers {DaysOf(content) ?? MonthsOf(content.Covers)}.", SummaryOf(content));

    /// <summary>What the goals say, and what has no report: of a whole follow-up, or of one promise.</summary>
    internal static string SentenceOf(FollowUpSummary summary) => string.Join(" ", Sentences(summary));

    /// <summary>"1 September to 31 October 2022", where the agreement has only some of the round's days.</summary>
    private static string? DaysOf(FollowUpReportContent content) =>
        content.Followed?.DaysOf(content.Tertial) is { } days && days != content.Covers.Days
            ? string.Create(CultureInfo.InvariantCulture, $"{days.First:d MMMM}{YearIfAnother(days)} to {days.Last:d MMMM yyyy}")
            : null;

    private static string YearIfAnother(DaySpan days) =>
        days.First.Year == days.Last.Year ? "" : string.Create(CultureInfo.InvariantCulture, $" {days.First:yyyy}");

    private static string? SummaryOf(FollowUpReportContent content) =>
        content.Note is null && content.Promises.All(promise => promise.Note is null) ? null
        : "The report begins with a summary in Swedish, written by the police and the municipality.";

    private static IEnumerable<string> Sentences(FollowUpSummary summary)
    {
        if (summary.Goals > 0)
            yield return summary.Withheld == summary.Goals ? AllProtected(summary) : $"{List([.. GoalParts(summary)])}.";
        if (summary.Goals == 0 && summary.Activities > 0)
            yield return "None of the activities has a goal that can be measured.";
        if (summary.Activities == 0)
            yield return "No activities were planned for this period.";
        else
            yield return summary is { WithoutReport: 0, Activities: 1 } ? "The only activity has been reported on."
                : summary is { WithoutReport: 0, HasOthers: true }
                    ? $"All {summary.Activities} activities that this report covers have been reported on."
                : summary.WithoutReport == 0 ? $"All {summary.Activities} activities have been reported on."
                : $"{summary.WithoutReport} of {Of(summary.Activities, "activity", "activities")} {Has(summary.WithoutReport)} no report.";
    }

    private static string Is(int count) => count == 1 ? "is" : "are";

    private static string Has(int count) => count == 1 ? "has" : "have";

    private static string MonthsOf(TertialSpan round) =>
        $"{round.First.Number switch { 1 => "January", 2 => "May", _ => "September" }} to "
        + $"{round.Last.Number switch { 1 => "April", 2 => "August", _ => "December" }} {round.Year}";

    private static string AllProtected(FollowUpSummary summary) => "The outcome of "
        + $"{(summary.Goals == 1 ? "the only measurable goal" : $"all {Of(summary.Goals, "measurable goal")}")} is protected"
        + $"{MissedAllTheSame(summary)}.";

    private static string MissedAllTheSame(FollowUpSummary summary) => summary.WithheldAndMissed == 0 ? ""
        : summary.Withheld == 1 ? " (it was missed for part of the time)"
        : $" ({summary.WithheldAndMissed} of them {(summary.WithheldAndMissed == 1 ? "was" : "were")} missed for part of the time)";

    private static IEnumerable<string> GoalParts(FollowUpSummary summary)
    {
        yield return $"{summary.Reached} of {Of(summary.Goals, "measurable goal")} {Has(summary.Reached)} been reached{OfPart(summary)}";
        if (summary.Partly > 0)
            yield return $"{summary.Partly} {Has(summary.Partly)} been reached in part";
        if (summary.UnderWay > 0)
            yield return $"{summary.UnderWay} {Is(summary.UnderWay)} under way";
        if (summary.NotReached > 0)
            yield return $"{summary.NotReached} {Has(summary.NotReached)} not been reached";
        if (summary.NotReported > 0)
            yield return $"{summary.NotReported} {Has(summary.NotReported)} not been reported on";
        if (summary.CannotBeTold > 0)
            yield return $"the outcome of {summary.CannotBeTold} cannot be determined from what was reported";
        if (summary.NotYet > 0)
            yield return $"{summary.NotYet} {Is(summary.NotYet)} still to be reported on";
        if (summary.Withheld > 0)
            yield return $"the outcome of {summary.Withheld} is protected{MissedAllTheSame(summary)}";
    }

    private static string OfPart(FollowUpSummary summary) =>
        summary.YearsInPart is { } years ? $" in the part of {years} that is followed up" : "";

    /// <summary>Whole sentences, so that a comma stands before "and" as well.</summary>
    private static string List(IReadOnlyList<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))}, and {parts[^1]}";

    private static string Of(int count, string singular, string? plural = null) =>
        $"{count} {(count == 1 ? singular : plural ?? singular + "s")}";
}

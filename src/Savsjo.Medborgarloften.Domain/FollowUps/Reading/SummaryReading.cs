using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Sammanfattningen: the answer in a sentence, in numbers, and goal by goal.</summary>
/// <param name="Sentence">Never empty.</param>
/// <param name="Numbers">A large figure and its words for each.</param>
/// <param name="Goals">Every goal, in the order of the document.</param>
/// <param name="Gaps">What nobody reported, by name; null when nothing is missing.</param>
public sealed record SummaryReading(
    string Sentence, IReadOnlyList<SummaryNumber> Numbers, IReadOnlyList<SummaryGoal> Goals, string? Gaps)
{
    public const string Heading = "Sammanfattning";

    /// <summary>What the parties wrote of the whole follow-up; it is read first. Null where they wrote nothing.</summary>
    public string? Note { get; private init; }

    /// <summary>The goals that are counted and have no row, by name; null where there are none.</summary>
    public string? OtherGoals { get; private init; }

    /// <summary>What nobody reported, one by one, for who sets it as a list; empty when nothing is missing.</summary>
    public IReadOnlyList<string> GapNames { get; private init; } = [];

    /// <summary>"Inte redovisat för tertial 3:".</summary>
    public required string GapsIntroduction { get; init; }

    public static SummaryReading Of(FollowUpReportContent content)
    {
        var summary = FollowUpSummary.Of(content);
        return new(SentenceOf(summary, content), NumbersOf(summary), [.. GoalsOf(content)], GapsOf(content))
        {
            Note = string.IsNullOrWhiteSpace(content.Note) ? null : content.Note,
            OtherGoals = OthersOf([.. content.EveryOtherGoal()]),
            GapNames = NamesOfGaps(content),
            GapsIntroduction = GapsIntroducedBy(content),
        };
    }

    /// <summary>Without goals the activities answer; without activities, what was written of the promises.</summary>
    private static string SentenceOf(FollowUpSummary summary, FollowUpReportContent content) => summary switch
    {
        { Goals: > 0 } => summary.Sentence,
        { Activities: > 0 } when PromiseSentence.OfStatuses(content.Activities, summary.Activities) is { Length: > 0 } statuses =>
            $"{statuses} {summary.Sentence}".TrimEnd()
                + $" {(content.Promises.Count == 0 ? "Ingen av aktiviteterna" : "Inget av löftena")} har mål som går att räkna.",
        { Activities: > 0 } => summary.Sentence,
        _ when content.Promises.Select(promise => promise.Note).OfType<string>().ToList() is { Count: > 0 } notes =>
            string.Join(" ", notes),
        _ => "Inga aktiviteter gäller tertialet.",
    };

    /// <summary>What there is always room for, and what there is: the first five fit a line.</summary>
    private static IReadOnlyList<SummaryNumber> NumbersOf(FollowUpSummary summary) =>
    [
        Counted(GoalOutcome.Reached, summary.Reached),
        .. ShownIf(summary.Partly > 0, Counted(GoalOutcome.Partly, summary.Partly)),
        Counted(GoalOutcome.UnderWay, summary.UnderWay),
        Counted(GoalOutcome.NotReached, summary.NotReached),
        .. ShownIf(
            summary.NotReported > 0 || summary is { Withheld: 0, Partly: 0, CannotBeTold: 0 },
            Counted(GoalOutcome.NotReported, summary.NotReported)),
        .. ShownIf(summary.CannotBeTold > 0, new(summary.CannotBeTold, CountedGoals.CannotBeTold, IsBad: true)),
        .. ShownIf(summary.NotYet > 0, Counted(GoalOutcome.NotYet, summary.NotYet)),
        .. ShownIf(summary.Withheld > 0, Counted(GoalOutcome.Withheld, summary.Withheld)),
        new(summary.WithoutReport,
            $"av {Activities(summary.Activities)} inte {(summary.WithoutReport == 1 ? "redovisad" : "redovisade")}", IsBad: true),
    ];

    private static SummaryNumber Counted(GoalOutcome outcome, int count) => new(
        count, outcome.CountedWords(count), IsBad: outcome is GoalOutcome.Partly or GoalOutcome.NotReached or GoalOutcome.NotReported);

    private static SummaryNumber[] ShownIf(bool isShown, SummaryNumber number) => isShown ? [number] : [];

    /// <summary>"8 aktiviteter", "en aktivitet".</summary>
    private static string Activities(int count) => count == 1 ? "en aktivitet" : $"{SwedishText.Number(count)} aktiviteter";

    private static IEnumerable<SummaryGoal> GoalsOf(FollowUpReportContent content) =>
        from activity in content.Activities
        from measure in activity.MeasuresAndOffences
        let goal = GoalResultReading.Of(measure, content.FollowedUp)
        where goal is not null
        select new SummaryGoal($"{activity.Label} {goal.Name}", goal);

    /// <summary>
    /// "Ett mål räknas med fast dess tid är slut: 1.3 Gåvor, minst 5 gåvor om året (målet nåddes inte, avslutad med tertial 3 2020: Båten
    /// såldes)."
    /// </summary>
    private static string? OthersOf(IReadOnlyList<OtherGoal> goals) => goals.Count == 0 ? null
        : $"{(goals.Count == 1 ? "Ett mål" : $"{SwedishText.Capitalised(SwedishText.InWords(goals.Count))} mål")} räknas med fast "
            + $"{(goals.Count == 1 ? "dess" : "deras")} tid {WhyOther(goals)}: {string.Join("; ", goals.Select(Told))}.";

    private static string WhyOther(IReadOnlyList<OtherGoal> goals) => goals.Select(goal => goal.IsJudged).Distinct().ToList() switch
    {
        [true] => "är slut",
        [false] => "inte har börjat",
        _ => "är slut eller inte har börjat",
    };

    private static string Told(OtherGoal goal) => $"{goal.Label} {goal.Name.TrimEnd('.')}, {goal.Promised} ("
        + (goal.IsJudged
            ? $"{Verdict(goal)}, {EndedWords.Of(goal)})"
            : $"{Verdict(goal)}, börjar {goal.First.Name})");

    private static string Verdict(OtherGoal goal) => goal.Word.ToLower(SwedishText.Culture);

    private static string? GapsOf(FollowUpReportContent content)
    {
        var gaps = NamesOfGaps(content);
        return gaps.Count == 0 ? null : $"{GapsIntroducedBy(content)} {string.Join(", ", gaps)}.";
    }

    private static string GapsIntroducedBy(FollowUpReportContent content) =>
        $"{CellContent.MissingWording} för {content.Covers.NameInYear}:";

    private static List<string> NamesOfGaps(FollowUpReportContent content) =>
        [.. content.Activities.Where(activity => activity.Latest.State == CellState.Missing)
            .Select(activity => $"{activity.Label} {activity.Name}")];
}

/// <summary>Tal i sammanfattningen: "2", "mål nåddes".</summary>
/// <param name="IsBad">Whether more than none of it is bad news.</param>
public sealed record SummaryNumber(int Number, string Label, bool IsBad);

/// <summary>Mål i sammanfattningens tabell.</summary>
/// <param name="Name">"2.2 Riktade insatser".</param>
public sealed record SummaryGoal(string Name, GoalResultReading Goal);

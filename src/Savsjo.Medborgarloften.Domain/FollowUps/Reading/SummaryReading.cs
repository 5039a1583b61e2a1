using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
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

    public static SummaryReading Of(FollowUpReportContent content)
    {
        var summary = FollowUpSummary.Of(content);
        return new(SentenceOf(summary), NumbersOf(summary), [.. GoalsOf(content)], GapsOf(content));
    }

    private static string SentenceOf(FollowUpSummary summary) => summary switch
    {
        { Sentence: { Length: > 0 } sentence } => sentence,
        { Activities: > 0 } => "Alla aktiviteter är redovisade. Inga av dem har mål som går att räkna.",
        _ => "Inga aktiviteter gäller tertialet.",
    };

    /// <summary>There is room for five: the protected take the place of the unreported, unless there are both.</summary>
    private static IReadOnlyList<SummaryNumber> NumbersOf(FollowUpSummary summary) =>
    [
        new(summary.Reached, "mål nåddes", IsBad: false),
        new(summary.UnderWay, "mål på väg", IsBad: false),
        new(summary.NotReached, "mål nåddes inte", IsBad: true),
        .. ShownIf(
            summary.NotReported > 0 || summary.Withheld == 0,
            new(summary.NotReported, $"mål inte {Reported(summary.NotReported, "redovisat")}", IsBad: true)),
        .. ShownIf(summary.Withheld > 0, new(summary.Withheld, "mål skyddade", IsBad: false)),
        new(summary.WithoutReport,
            $"av {Activities(summary.Activities)} inte {Reported(summary.WithoutReport, "redovisad")}", IsBad: true),
    ];

    private static SummaryNumber[] ShownIf(bool isShown, SummaryNumber number) => isShown ? [number] : [];

    private static string Reported(int count, string one) => count == 1 ? one : "redovisade";

    /// <summary>"8 aktiviteter", "en aktivitet".</summary>
    private static string Activities(int count) => count == 1 ? "en aktivitet" : $"{SwedishText.Number(count)} aktiviteter";

    private static IEnumerable<SummaryGoal> GoalsOf(FollowUpReportContent content) =>
        from activity in content.Activities
        from measure in activity.Measures
        let goal = GoalResultReading.Of(measure, content.Tertial)
        where goal is not null
        select new SummaryGoal($"{activity.Label} {goal.Name}", goal);

    private static string? GapsOf(FollowUpReportContent content)
    {
        List<string> gaps = [.. content.Activities.Where(activity => activity.Latest.State == CellState.Missing)
            .Select(activity => $"{activity.Label} {activity.Name}")];
        return gaps.Count == 0 ? null : $"{CellContent.MissingWording} för tertial {content.Tertial.Number}: {string.Join(", ", gaps)}.";
    }
}

/// <summary>Tal i sammanfattningen: "2", "mål nåddes".</summary>
/// <param name="IsBad">Whether more than none of it is bad news.</param>
public sealed record SummaryNumber(int Number, string Label, bool IsBad);

/// <summary>Mål i sammanfattningens tabell.</summary>
/// <param name="Name">"2.2 Riktade insatser".</param>
public sealed record SummaryGoal(string Name, GoalResultReading Goal);

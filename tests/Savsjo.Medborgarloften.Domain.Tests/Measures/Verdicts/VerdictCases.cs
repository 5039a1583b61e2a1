using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures.Verdicts;

/// <summary>The histories of docs/verdicts.md: every sort of goal, kept, kept in part, missed, not reported, and under way.</summary>
internal static class VerdictCases
{
    private static readonly DaySpan TwoYears = new(new(2023, 1, 1), new(2024, 12, 31));
    private static readonly DaySpan OneYear = new(new(2023, 1, 1), new(2023, 12, 31));
    private static readonly DaySpan ToJune = new(new(2022, 2, 15), new(2023, 6, 14));
    private static readonly DaySpan FromOctober = new(new(2022, 10, 1), new(2024, 9, 30));

    public static IReadOnlyList<VerdictCase> All { get; } =
    [
        .. Counts("Minst, om året", TwoYears, new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year),
            [10], [10, 7], [10, 7, 3], [5, 5, 4], [10, null, 4], [10, null, 5], [null], [10, 7, 3, 4], [5, 5, 4, 4], [5, 5, 4, 15],
            [10, 7, 3, 5, 5, 4], [5, 5, 4, 5, 5, 4], [10, 7, 3, 5, 5, 5]),
        .. Counts("Minst, under hela perioden", TwoYears, new Goal(GoalComparison.AtLeast, 20, GoalSpan.Period),
            [5], [5, 5, 5], [5, 5, 5, 5], [5, 0, 0, 5, 0, 0], [5, 0, null, 5, 0, 0], [5, null, 5, 5, 5, 0]),
        .. Counts("Minst, varje tertial", TwoYears, new Goal(GoalComparison.AtLeast, 5, GoalSpan.Tertial),
            [5], [4], [2, 1, 5], [9, 9, 4], [5, 6, 7], [5, null, 7], [null, null], [1, 2, 3], [5, 6, 7, 4, 8, 9]),
        .. Counts("Per vecka", TwoYears, new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week),
            [17], [15], [15, 17, 18], [17, 17, 17], [10, 10, 10, 7, 8, 17], [17, null, 17]),
        .. Counts("Per månad", TwoYears, new Goal(GoalComparison.AtLeast, 2, GoalSpan.Month), [8], [8, 7, 9], [8, 8, 8]),
        .. Counts("Per kvartal", TwoYears, new Goal(GoalComparison.AtLeast, 1, GoalSpan.Quarter),
            [1], [0], [1, 1, 2], [0, 2, 2], [1, 1, 1], [4, 0, 0], [1, 1, 2, 0, 1, 2]),
        .. Counts("Per kvartal, tre", TwoYears, new Goal(GoalComparison.AtLeast, 3, GoalSpan.Quarter), [4, 3, 5]),
        .. Counts("Per kvartal, ändrat från två till tre", TwoYears,
            new(
                new Goal(GoalComparison.AtLeast, 2, GoalSpan.Quarter),
                [new(new(2023, 2), new Goal(GoalComparison.AtLeast, 3, GoalSpan.Quarter))]),
            [2, 4], [2, 4, 5], [2, 4, 4]),
        .. Counts("Högst per kvartal", ToJune, new Goal(GoalComparison.AtMost, 2, GoalSpan.Quarter), [2, 2, 2, 2, 2], [2, 2, 2, 2, 3]),
        .. Counts("Högst, om året", TwoYears, new Goal(GoalComparison.AtMost, 10, GoalSpan.Year),
            [4], [4, 5], [4, 5, 1], [4, 7], [4, null, 4], [4, null, 7], [4, 5, 1, 2]),
        .. Counts("Högst, varje tertial", OneYear, new Goal(GoalComparison.AtMost, 3, GoalSpan.Tertial), [3], [4, 2], [1, 2, 0]),
        .. Counts("Så många som", OneYear, new Goal(GoalComparison.AsManyAs, 2, GoalSpan.Year), [1], [1, 1], [1, 1, 1], [1, 0, 0]),
        .. Counts("En del av ett år, som det är signerat", FromOctober,
            new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year), [3], [12, 4, 4, 4]),
        .. Counts("En del av ett år, efter antal dagar", FromOctober,
            new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year) { IsByDays = true },
            [3], [2]),
        .. Counts("Ett mål som parterna har ändrat", TwoYears,
            new(
                new Goal(GoalComparison.AtLeast, 10, GoalSpan.Period),
                [new(new(2024, 1), new Goal(GoalComparison.AtLeast, 15, GoalSpan.Period))]),
            [4, 4, 0], [4, 4, 0, 3, 3, 3], [4, 4, 0, 3, 3, 0]),
        .. Counts("Ett mål varje år som parterna har ändrat", TwoYears,
            new(
                new Goal(GoalComparison.AtLeast, 10, GoalSpan.Year),
                [new(new(2024, 1), new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year))]),
            [4, 4, 4, 5, 5, 4]),
        Shared("Varav minst en andel", [(30, 6), (20, 5), (10, 1)]),
        Shared("Varav minst en andel", [(30, 3), (20, 2), (10, 1)]),
        Shared("Varav minst en andel", [(30, 6), (10, 5)]),
        .. Percentages("Minska från ett utgångsvärde", new Goal(GoalComparison.Below, 34, GoalSpan.Year, 34),
            [33], [33, null, 30], [34, 35, 34], [null]),
        .. Percentages("Minst en andel", new Goal(GoalComparison.AtLeast, 80, GoalSpan.Year), [85, 70, 81], [85, 82, 79], [85, 82, null]),
        Answers(null, true), Answers(false), Answers(false, false, false), Answers([null]), Answers(true, null, null),
        Answers(true, false, false),
        .. Counts("Så många som, per månad", OneYear, new Goal(GoalComparison.AsManyAs, 2, GoalSpan.Month), [9, 7, 8]),
        .. Levels("Senaste värdet", new Goal(GoalComparison.AtLeast, 40, GoalSpan.Year),
            [35, 45], [35, 45, null], [35, 45, 44], [38, 41], [38, 41, 39]),
        .. Levels("Senaste värdet, under hela perioden", new Goal(GoalComparison.AtLeast, 40, GoalSpan.Period), [45, null]),
        Marked("Märkta tal", new Goal(GoalComparison.AtLeast, 200, GoalSpan.Year), FigureMark.AtLeast, 60, 70, 60),
        Marked("Märkta tal", new Goal(GoalComparison.AtLeast, 180, GoalSpan.Year), FigureMark.AtLeast, 60, 70, 60),
        Marked("Märkta tal", new Goal(GoalComparison.AtMost, 10, GoalSpan.Year), FigureMark.AtLeast, 4, 3, 3),
        Marked("Märkta tal", new Goal(GoalComparison.AtMost, 10, GoalSpan.Year), FigureMark.Over, 4, 3, 3),
        Marked("Märkta tal", new Goal(GoalComparison.AtLeast, 60, GoalSpan.Year), FigureMark.Circa, 60),
        Marked("Märkta tal", new Goal(GoalComparison.AtLeast, 60, GoalSpan.Year), FigureMark.Circa, 59, 0, 0),
        Marked("Märkta tal", new Goal(GoalComparison.AtMost, 17, GoalSpan.Year, 34), FigureMark.AtLeast, 4, 3, 3),
        Mixed(new Goal(GoalComparison.AtLeast, 45, GoalSpan.Year), Over(25), About(20)),
        Mixed(new Goal(GoalComparison.AtMost, 45, GoalSpan.Year), Over(25), About(20), Figure.OfCount(0)),
        Mixed(new Goal(GoalComparison.AtMost, 45, GoalSpan.Year), Over(25), Figure.OfCount(20)),
        .. Dropped("Utgår: minst, om året", new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year),
            [5, null], [5, null, null], [null], [15, null]),
        .. Dropped("Utgår: högst, om året", new Goal(GoalComparison.AtMost, 10, GoalSpan.Year), [4, null], [null], [11, null]),
        .. Dropped("Utgår: per vecka", new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week), [17, null], [17, null, null], [null]),
        .. Dropped("Utgår: högst per vecka", new Goal(GoalComparison.AtMost, 1, GoalSpan.Week), [18, null, null], [null]),
        .. Done("Klart i tertial 1: minst, om året", new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year), [5], [5, null], [5, null, null]),
        .. Done("Klart i tertial 1: högst, om året", new Goal(GoalComparison.AtMost, 10, GoalSpan.Year), [5], [5, null, null]),
        .. Done("Klart i tertial 1: senaste värdet", new Goal(GoalComparison.AtLeast, 40, GoalSpan.Year), [38], [41], [41, null, null])
            .Select(one => one with { IsLatest = true }),
    ];

    private static IEnumerable<VerdictCase> Counts(string heading, DaySpan days, AgreedGoals goals, params int?[][] histories) =>
        histories.Select(history => new VerdictCase(
            heading, days, goals, MeasureKind.Count,
            [.. history.Select(count => count is { } given ? Figure.OfCount(given) : (Figure?)null)]));

    private static VerdictCase Shared(string heading, (int Count, int Some)[] history) => new(
        heading, OneYear, new Goal(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20), MeasureKind.Count,
        [.. history.Select(one => (Figure?)Figure.OfCount(one.Count, one.Some))]);

    private static IEnumerable<VerdictCase> Percentages(string heading, Goal goal, params int?[][] histories) =>
        histories.Select(history => new VerdictCase(
            heading, OneYear, goal, MeasureKind.Percentage,
            [.. history.Select(one => one is { } given ? Figure.OfPercentage(given) : (Figure?)null)]));

    private static IEnumerable<VerdictCase> Levels(string heading, Goal goal, params int?[][] histories) =>
        Counts(heading, OneYear, goal, histories).Select(one => one with { IsLatest = true });

    private static VerdictCase Marked(string heading, Goal goal, FigureMark mark, params int[] history) => new(
        heading, OneYear, goal, MeasureKind.Count,
        [.. history.Select((count, place) => (Figure?)Figure.OfCount(count, null, place == 0 ? mark : FigureMark.None))]);

    private static VerdictCase Mixed(Goal goal, params Figure[] figures) =>
        new("Olika märkta tal", OneYear, goal, MeasureKind.Count, [.. figures.Select(figure => (Figure?)figure)]);

    private static Figure Over(int count) => Figure.OfCount(count, mark: FigureMark.Over);

    private static Figure About(int count) => Figure.OfCount(count, mark: FigureMark.Circa);

    /// <summary>Dropped where the first figure is lacking.</summary>
    private static IEnumerable<VerdictCase> Dropped(string heading, Goal goal, params int?[][] histories) =>
        Counts(heading, OneYear, goal, histories).Select(one => one with { DroppedFrom = one.Figures.ToList().IndexOf(null) });

    /// <summary>Done in the first tertial.</summary>
    private static IEnumerable<VerdictCase> Done(string heading, Goal goal, params int?[][] histories) =>
        Counts(heading, OneYear, goal, histories).Select(one => one with { DoneFrom = 1 });

    private static VerdictCase Answers(params IReadOnlyList<bool?> history) => new(
        "Ja eller nej", OneYear, new Goal(GoalComparison.Exactly, 1, GoalSpan.Period), MeasureKind.YesNo,
        [.. history.Select(one => one is { } given ? Figure.OfYesNo(given) : (Figure?)null)]);
}

using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>Goals of every shape, judged over periods of every shape.</summary>
public sealed class GoalJudgingTests
{
    private static readonly MeasureUnit Checks = new("trafikkontroll", "trafikkontroller", GrammaticalGender.Common);

    [Theory]
    [InlineData("2023-01-01", "2024-12-31", 20231, GoalSpan.Week, 1, "120 dagar är 17 hela veckor: minst 17.")]
    [InlineData("2023-01-01", "2024-12-31", 20241, GoalSpan.Week, 1, "121 dagar är 17 hela veckor: minst 17.")]
    [InlineData("2023-01-01", "2024-12-31", 20232, GoalSpan.Week, 4, "123 dagar är 17 hela veckor: minst 4 × 17 = 68.")]
    [InlineData("2022-10-15", "2024-10-14", 20223, GoalSpan.Week, 1, "78 dagar är 11 hela veckor: minst 11.")]
    [InlineData("2022-10-15", "2024-10-14", 20223, GoalSpan.Month, 1, "78 dagar är 2 hela månader: minst 2.")]
    [InlineData("2022-10-01", "2024-09-30", 20223, GoalSpan.Quarter, 1, "Ett helt kvartal: minst 1.")]
    [InlineData("2022-10-15", "2024-10-14", 20243, GoalSpan.Month, 1, "44 dagar är en hel månad: minst 1.")]
    [InlineData("2023-01-01", "2024-12-31", 20231, GoalSpan.Quarter, 1, "Ett helt kvartal: minst 1.")]
    [InlineData("2023-01-01", "2024-12-31", 20233, GoalSpan.Quarter, 2, "Ett helt kvartal: minst 2.")]
    [InlineData("2022-12-28", "2024-12-31", 20223, GoalSpan.Week, 1, "4 dagar är ingen hel vecka: inget att bedöma än.")]
    [InlineData("2022-10-15", "2024-10-14", 20223, GoalSpan.Year,
        12, "Löftesperioden har 78 dagar av årets 365: minst 2, i stället för 12.")]
    [InlineData("2022-10-01", "2023-07-31", 20232, GoalSpan.Year,
        12, "Löftesperioden har 304 dagar av årets 365: minst 9, i stället för 12.")]
    [InlineData("2022-10-15", "2024-10-14", 20223, GoalSpan.Tertial,
        5, "Löftesperioden har 78 dagar av tertialets 122: minst 3, i stället för 5.")]
    public void The_page_says_over_which_days_a_pace_was_judged(
        string first, string last, int after, GoalSpan span, int number, string sentence)
    {
        var measure = Measured(new Goal(GoalComparison.AtLeast, number, span) { IsByDays = true }, first, last, after, Figure.OfCount(9));

        Assert.Equal(sentence, Told(measure).Notes[0].Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData(GoalComparison.AtMost, 2, "120 dagar är 17 hela veckor och en påbörjad: högst 2 × 18 = 36.")]
    [InlineData(GoalComparison.AtMost, 0, "120 dagar är 17 hela veckor och en påbörjad: högst 0.")]
    [InlineData(GoalComparison.Exactly, 1, "120 dagar är 17 hela veckor och en påbörjad: 17–18.")]
    public void A_begun_week_gives_as_much_room_as_a_whole_one(GoalComparison comparison, int number, string sentence) =>
        Assert.Equal(sentence, Told(Measured(new Goal(comparison, number, GoalSpan.Week),
            "2023-01-01", "2024-12-31", 20231, Figure.OfCount(9))).Notes.Single().Replace('\u00a0', ' '));

    [Fact]
    public void A_year_from_October_to_October_is_one_year()
    {
        var period = new PromisePeriod("Löften", new(2025, 10, 15), new(2026, 10, 14));
        var goal = new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year);
        var figures = Tertial.Between(period.FirstTertial, period.LastTertial).ToDictionary(tertial => tertial, _ => Figure.OfCount(3));
        GoalProgress After(int tertial) => GoalProgress.After(
            goal, new MeasureHistory(Accumulation.Sum, figures, period.FirstTertial),
            Tertial.FromValue(tertial), new(period.FollowedUp, period.FirstTertial, period.LastTertial));

        Assert.Equal((GoalOutcome.UnderWay, 3), (After(20253).Outcome, After(20253).Total.Count));
        Assert.Equal((GoalOutcome.UnderWay, 6), (After(20261).Outcome, After(20261).Total.Count));
        Assert.Equal((GoalOutcome.Reached, 12, new Tertial(2026, 3)),
            (After(20263).Outcome, After(20263).Total.Count, After(20263).ReachedIn));
    }

    [Fact]
    public void Both_halves_of_a_goal_with_a_share_are_told()
    {
        string[] Notes(int count, int subgroup) =>
            [.. Told(Measured(new Goal(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20),
                "2023-09-01", "2024-12-31", 20233, Figure.OfCount(count, subgroup))).Notes];

        Assert.Equal(["12 av 60 är 20 procent: minst 20 procent är utlovat."], Notes(60, 12));
        Assert.Equal(["11 av 60 är 18,3 procent: minst 20 procent är utlovat.", "Antalet nåddes, men inte andelen."], Notes(60, 11));
        Assert.Equal(["20 av 51 är 39,2 procent: minst 20 procent är utlovat.", "Andelen nåddes, men inte antalet."], Notes(51, 20));
        Assert.Equal(["1 av 50 är 2 procent: minst 20 procent är utlovat.", "Varken antalet eller andelen nåddes."], Notes(50, 1));
        Assert.Equal("1 999 av 10 000 är 19,99 procent: minst 20 procent är utlovat.".Replace(' ', '\u00a0'),
            Notes(10_000, 1_999)[0].Replace(' ', '\u00a0'));
    }

    [Theory]
    [InlineData(GoalComparison.Below, 34, 34, 30, GoalOutcome.Reached, "Ner 4 procentenheter från 34 procent.")]
    [InlineData(GoalComparison.Below, 34, 34, 34, GoalOutcome.NotReached, "Oförändrat från 34 procent.")]
    [InlineData(GoalComparison.Below, 34, 34, 35, GoalOutcome.NotReached, "Upp 1 procentenhet från 34 procent.")]
    [InlineData(GoalComparison.AtLeast, 70, 61, 65, GoalOutcome.NotReached, "Upp 4 procentenheter från 61 procent, 9 utlovade.")]
    [InlineData(GoalComparison.AtLeast, 70, 61, 72, GoalOutcome.Reached, "Upp 11 procentenheter från 61 procent, 9 utlovade.")]
    [InlineData(GoalComparison.AtMost, 30, 34, 36, GoalOutcome.NotReached, "Upp 2 procentenheter från 34 procent.")]
    public void A_percentage_is_told_from_where_it_began(
        GoalComparison comparison, int target, int baseline, int now, GoalOutcome outcome, string note)
    {
        var measure = Measured(new Goal(comparison, target, GoalSpan.Year, Baseline: baseline),
            "2023-09-01", "2024-12-31", 20233, Figure.OfPercentage(now));

        Assert.Equal((outcome, (int?)null), (measure.Goal!.Outcome, measure.Goal.SharePercent));
        Assert.Equal([note], Told(measure).Notes);
    }

    [Fact]
    public void Nobody_is_on_the_way_to_seventeen_burglaries()
    {
        var measure = Measured(new Goal(GoalComparison.AtMost, 17, GoalSpan.Year), "2023-01-01", "2024-12-31", 20232, Figure.OfCount(7));

        Assert.Equal((GoalOutcome.UnderWay, "Inom målet hittills"), (measure.Goal!.Outcome, Told(measure).Verdict));
        Assert.Equal(
            "På väg", Told(Measured(new Goal(GoalComparison.AtMost, 30, GoalSpan.Year),
                "2023-01-01", "2024-12-31", 20232, Figure.OfPercentage(35))).Verdict);
        Assert.Equal(
            "På väg",
            Told(Measured(new Goal(GoalComparison.AtLeast, 17, GoalSpan.Year),
                "2023-01-01", "2024-12-31", 20232, Figure.OfCount(7))).Verdict);
    }

    [Fact]
    public void Goals_are_told_as_people_say_them()
    {
        string Clause(Goal goal, MeasureKind kind = MeasureKind.Count, string name = "Andel otrygga") =>
            new GoalWords(goal, kind, Checks, name, Subgroups.Of("kvällstid")).Clause("2023–2024");
        string InFigures(Goal goal, MeasureKind kind = MeasureKind.Count) =>
            new GoalWords(goal, kind, Checks, "Andel otrygga", Subgroups.Of("kvällstid")).InFigures;

        Assert.Equal("minst 1 trafikkontroll per vecka", Clause(new(GoalComparison.AtLeast, 1, GoalSpan.Week)));
        Assert.Equal("minst 52 trafikkontroller om året, varav minst 20 procent kvällstid",
            Clause(new(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20)));
        Assert.Equal("högst 3 trafikkontroller under 2023–2024", Clause(new(GoalComparison.AtMost, 3, GoalSpan.Period)));
        Assert.Equal("Andel otrygga ska minska från 34 procent",
            Clause(new(GoalComparison.Below, 34, GoalSpan.Year, 34), MeasureKind.Percentage));
        Assert.Equal("Andel otrygga ska öka från 61 till minst 70 procent",
            Clause(new(GoalComparison.AtLeast, 70, GoalSpan.Year, 61), MeasureKind.Percentage));
        Assert.Equal("Antal inbrott ska minska från 34 till högst 17 om året",
            Clause(new(GoalComparison.AtMost, 17, GoalSpan.Year, 34), name: "Antal inbrott"));
        Assert.Equal("Planen finns", Clause(new(GoalComparison.Exactly, 1, GoalSpan.Year), MeasureKind.YesNo, "Planen finns"));
        Assert.Equal("ja", InFigures(new(GoalComparison.Exactly, 1, GoalSpan.Year), MeasureKind.YesNo));
        Assert.Equal("minst 90 procent", InFigures(new(GoalComparison.AtLeast, 90, GoalSpan.Tertial), MeasureKind.Percentage));
    }

    private static GoalResultReading Told(MeasureContent measure) => GoalResultReading.Of(measure, new Tertial(2023, 1))!;

    private static MeasureContent Measured(Goal goal, string first, string last, int after, Figure figure)
    {
        var period = new PromisePeriod("Löften", DateOnly.Parse(first, SwedishText.Culture), DateOnly.Parse(last, SwedishText.Culture));
        var tertial = Tertial.FromValue(after);
        var kind = figure.Percentage is null ? MeasureKind.Count : MeasureKind.Percentage;
        var accumulation = kind == MeasureKind.Count ? Accumulation.Sum : Accumulation.Latest;
        var history = new MeasureHistory(accumulation, new Dictionary<Tertial, Figure> { [tertial] = figure }, period.FirstTertial);
        return new()
        {
            Name = "Kontroller",
            Unit = Checks,
            Kind = kind,
            Accumulation = accumulation,
            SubgroupLabel = "kvällstid",
            Figures = [.. tertial.YearToDate().Select(one => FigureContent.Exact(history.In(one)))],
            Year = FigureContent.Exact(history.YearTotal(tertial)),
            Period = FigureContent.Exact(history.PeriodTotal(tertial)),
            Goal = GoalContent.Of(GoalProgress.After(goal, history, tertial,
                new(period.FollowedUp, period.FirstTertial, period.LastTertial)), goal, tertial, _ => null),
        };
    }

    private static DaySpan Days(Random random)
    {
        var first = new DateOnly(
            random.Next(2019, 2026), random.Next(2) == 0 ? 1 : random.Next(1, 13), random.Next(2) == 0 ? 1 : random.Next(1, 29));
        var last = random.Next(3) switch
        {
            0 => first.AddYears(random.Next(1, 5)).AddDays(-1),
            1 => new DateOnly(first.Year + random.Next(1, 3), 12, 31),
            _ => first.AddDays(random.Next(20, 1200)),
        };
        return new(first, last);
    }

    private static Goal DrawnGoal(Random random, bool isSum)
    {
        var comparison = (GoalComparison)random.Next(1, 6);
        var span = isSum ? (GoalSpan)random.Next(1, 7) : (GoalSpan)random.Next(1, 4);
        decimal target = random.Next(1, 16);
        if (comparison.IsDirection)
            return new(comparison, target, span.IsRate ? GoalSpan.Year : span, target);
        decimal? share = isSum && random.Next(4) == 0 ? random.Next(1, 20) * 5 : null;
        return new(comparison, target, span, null, share);
    }

    /// <summary>Near the goal, so that it is met about as often as missed.</summary>
    private static Figure DrawnFigure(Random random, Goal goal, bool isSum)
    {
        var near = (int)goal.Target * (goal.Span switch { GoalSpan.Week => 17, GoalSpan.Month => 4, _ => 1 });
        var count = random.Next(0, near + near / 8 + 2);
        count = random.Next(3) == 0 ? near : count;
        return isSum ? Figure.OfCount(count, goal.SubgroupShare is null ? null : random.Next(0, count + 1)) : Figure.OfPercentage(count);
    }
}

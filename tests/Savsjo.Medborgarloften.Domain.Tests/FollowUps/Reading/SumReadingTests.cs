using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>Year totals of every kind of measure.</summary>
public class SumReadingTests
{
    private static readonly Tertial T3 = new(2020, 3);

    [Fact]
    public void A_count_beyond_at_most_is_said_and_has_no_share()
    {
        var sum = Sum(MeasureKind.Count, Figure.OfCount(13),
            new(GoalComparison.AtMost, 10, GoalSpan.Year, GoalOutcome.NotReached, 130, null));

        Assert.Equal("13 klagomål under 2020, högst 10 utlovade", Words(sum));
        Assert.Equal(("Målet nåddes inte", null), (sum.Goal!.Verdict, sum.Goal!.Share));
    }

    [Fact]
    public void A_percentage_and_a_yes_are_latest_values()
    {
        var percentage = Sum(MeasureKind.Percentage, Figure.OfPercentage(92.5m),
            new(GoalComparison.AtLeast, 95, GoalSpan.Year, GoalOutcome.NotReached, 97, null));
        var yes = Sum(MeasureKind.YesNo, Figure.OfYesNo(true), new(GoalComparison.Exactly, 1, GoalSpan.Year, GoalOutcome.Reached, 100, T3));

        Assert.Equal("Klagomål, senaste uppgiften 2020: 92,5 procent (utlovat: minst 95 procent)", Words(percentage));
        Assert.Equal("Klagomål, senaste uppgiften 2020: ja (utlovat: ja)", Words(yes));
        Assert.Null(yes.Goal!.Bar);
        Assert.Equal("Målet nåddes", yes.Goal!.Verdict);
    }

    [Fact]
    public void A_goal_without_any_figure_is_not_a_zero()
    {
        var sum = Sum(MeasureKind.Count, Figure.Missing,
            new(GoalComparison.AtLeast, 4, GoalSpan.Year, GoalOutcome.NotReported, null, null));

        Assert.Equal("Klagomål under 2020: inte redovisat (utlovat: minst 4)", Words(sum));
        Assert.Equal("Inte redovisat", sum.Goal!.Verdict);
        Assert.Null(sum.Goal!.Bar);
    }

    [Fact]
    public void A_withheld_figure_gives_itself_away_neither_by_its_share_nor_by_a_bar()
    {
        var withheld = new FigureContent(FigureState.Withheld, Below: 3);
        var sum = SumReading.Of(Activity(Measure(MeasureKind.Count, withheld,
            new(GoalComparison.AtLeast, 4, GoalSpan.Year, GoalOutcome.NotReached, 50, null))), Content).Single();

        Assert.Equal("färre än 3 klagomål under 2020, minst 4 utlovade", Words(sum));
        Assert.Null(sum.Goal!.Share);
        Assert.Null(sum.Goal!.Bar);
    }

    [Fact]
    public void A_measure_of_which_nothing_was_reported_says_so_and_one_that_never_applied_is_left_out()
    {
        Assert.Equal("Klagomål under 2020: inte redovisat", Sums(MeasureKind.Count, Figure.Missing, goal: null).Single().Text);
        Assert.Empty(SumReading.Of(Activity(Measure(MeasureKind.Count, FigureContent.NotApplicable, goal: null)), Content));
    }

    private static SumReading Sum(MeasureKind kind, Figure figure, GoalContent goal) => Sums(kind, figure, goal).Single();

    private static IReadOnlyList<SumReading> Sums(MeasureKind kind, Figure figure, GoalContent? goal) =>
        SumReading.Of(Activity(Measure(kind, FigureContent.Exact(figure), goal)), Content);

    private static MeasureContent Measure(MeasureKind kind, FigureContent figure, GoalContent? goal) => new()
    {
        Name = "Klagomål",
        Unit = new("klagomål", "klagomål", GrammaticalGender.Neuter),
        Kind = kind,
        Accumulation = kind == MeasureKind.Count ? Accumulation.Sum : Accumulation.Latest,
        Figures = [FigureContent.Missing, FigureContent.Missing, figure],
        Year = figure,
        Period = figure,
        Goal = goal,
    };

    private static ActivityContent Activity(MeasureContent measure) => new()
    {
        Label = "1.1",
        Text = "Kommunen ska …",
        Name = "Buller",
        Responsible = "Kommunen",
        Cells = [.. T3.YearToDate().Select(tertial => new CellContent(tertial, CellState.Reported, ActivityStatus.Ongoing))],
        Measures = [measure],
    };

    private static FollowUpReportContent Content { get; } = new()
    {
        Tertial = T3,
        Version = 1,
        MunicipalityName = "Sävsjö kommun",
        PeriodTitle = "Lokala medborgarlöften",
        PeriodYears = "2020–2021",
        PublishedAtUtc = default,
        PublishedBy = "Sävsjö kommun",
        Address = "https://example.org",
        Promises = [],
    };

    private static string Words(SumReading sum) => sum.Text;
}

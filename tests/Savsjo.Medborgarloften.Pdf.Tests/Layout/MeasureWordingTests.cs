using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Pdf.Tests.Layout;

public sealed class MeasureWordingTests
{
    private static readonly MeasureWording Wording = new(ReferenceReport.Content);
    private static readonly MeasureContent Count = ReferenceReport.Content.Promises[1].Activities[1].Measures[0];

    [Fact]
    public void A_count_is_said_with_its_goal() => Assert.Equal("20 riktade insatser under 2020, minst 15 utlovade", Wording.Sentence(Count));

    [Fact]
    public void The_year_so_far_is_called_so() => Assert.Equal("10 riktade insatser hittills under 2020, minst 15 utlovade",
        new MeasureWording(ReferenceReport.UpTo(1)).Sentence(ReferenceReport.UpTo(1).Promises[1].Activities[1].Measures[0]));

    [Fact]
    public void A_missing_and_a_withheld_total_are_two_different_things()
    {
        Assert.Equal("Riktade insatser under 2020: uppgift saknas (utlovat: minst 15)", Wording.Sentence(Count with { Year = FigureContent.Missing }));
        Assert.Equal("Riktade insatser under 2020: färre än 3 (utlovat: minst 15)",
            Wording.Sentence(Count with { Year = new(FigureState.Withheld, Below: 3) }));
    }

    [Theory]
    [InlineData(GoalOutcome.Reached, "Målet nåddes i tertial 2")]
    [InlineData(GoalOutcome.UnderWay, "På väg, 133 procent av målet")]
    [InlineData(GoalOutcome.NotReached, "Målet nåddes inte")]
    [InlineData(GoalOutcome.NotReported, "Uppgift saknas")]
    public void An_outcome_is_said_in_words(GoalOutcome outcome, string expected) =>
        Assert.Equal(expected, Wording.Outcome(Count, Count.Goal! with { Outcome = outcome }));

    [Fact]
    public void The_share_of_a_goal_does_not_give_a_withheld_figure_away() => Assert.Equal("På väg",
        Wording.Outcome(Count with { Year = new(FigureState.Withheld) }, Count.Goal! with { Outcome = GoalOutcome.UnderWay }));

    [Fact]
    public void A_goal_reached_in_another_year_names_the_year() =>
        Assert.Equal("Målet nåddes i tertial 3 2019", Wording.Outcome(Count, Count.Goal! with { ReachedIn = new Tertial(2019, 3) }));

    [Fact]
    public void A_bar_is_divided_by_tertial() =>
        Assert.Equal([("T1", 10m), ("T2", 7m), ("T3", 3m)], GoalBar.Of(Count, ReferenceReport.Content)!.Segments.Select(one => (one.Label, one.Amount)));

    [Fact]
    public void A_goal_for_the_whole_period_counts_earlier_years() =>
        Assert.Equal(("Tidigare år", 12m), GoalBar.Of(
            Count with { Period = FigureContent.Exact(Figure.OfCount(32)), Goal = Count.Goal! with { Span = GoalSpan.Period } },
            ReferenceReport.Content)!.Segments.Select(one => (one.Label, one.Amount)).First());

    [Fact]
    public void There_is_no_bar_while_anything_is_withheld()
    {
        Assert.Null(GoalBar.Of(Count with { Figures = [Count.Figures[0], new(FigureState.Withheld), Count.Figures[2]] }, ReferenceReport.Content));
        Assert.Null(GoalBar.Of(Count with { Year = new(FigureState.Withheld) }, ReferenceReport.Content));
    }
}

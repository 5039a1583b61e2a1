using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>A withheld number takes nothing from what was promised, and nothing from the time that a verdict is over.</summary>
public sealed class WithheldGoalTests
{
    [Fact]
    public void A_verdict_over_several_years_names_them_all_though_a_number_is_withheld()
    {
        var goal = new Goal(GoalComparison.AtLeast, 40, GoalSpan.Period);
        var told = Published(Given.First, goal, (20, 9), (2, 0), (9, 4), (9, 4), (9, 4), (9, 4));

        Assert.Equal(GoalOutcome.Reached, Assert.Single(told.Activities.Single().Measures).Goal!.Outcome);
        Assert.Equal("Målet som går att räkna nåddes under 2020–2021.", FollowUpSummary.Of(told).Sentence);
    }

    [Fact]
    public void What_is_owed_by_days_is_owed_by_days_though_a_number_is_withheld()
    {
        var goal = new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year) { IsByDays = true };
        var told = Published(new(2020, 3), goal, (9, 1));

        var sum = SumReading.Of(told.Activities.Single(), told).Single();
        Assert.EndsWith(", minst 4 utlovade", sum.Text, StringComparison.Ordinal);
        Assert.Equal(["Aktiviteten har 122 dagar av årets 366: minst 4, i stället för 12."], sum.Goal!.Notes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_reason_of_a_withheld_goal_is_not_told_as_that_of_one_that_is_told(bool isOfOffence)
    {
        var last = new Tertial(2020, 3);
        var two = new Goal(GoalComparison.AtLeast, 2, GoalSpan.Year);
        var withheld = isOfOffence ? Given.Suspected(1, "Innehav", two) : Given.Counted(two);
        var activity = Given.ActivityFrom(last, Given.Last, withheld, Given.Counted(new(GoalComparison.AtLeast, 40, GoalSpan.Year)));

        string? Reason(params GoalReason[] written)
        {
            var entry = Given.Entry(values: [new(1, Figure.OfCount(1)), new(2, Figure.OfCount(9))]) with { Written = written };
            var exact = new FollowUpReportComposition(Given.Period(activity), last, [activity.Recorded(last, entry)])
                .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
            var content = new SmallCountProtection(3).Protect(exact, []).Content.Activities.Single();
            Assert.Equal(
                [GoalOutcome.Withheld, GoalOutcome.NotReached], content.MeasuresAndOffences.Select(measure => measure.Goal!.Outcome));
            Assert.Equal(content.GoalReason, content.ShownGoalReason);
            return content.GoalReason;
        }

        Assert.Null(Reason(new GoalReason(1, "Bara en fest.")));
        Assert.Equal("Båten läckte.", Reason(new(1, "Bara en fest."), new(2, "Båten läckte.")));
    }

    [Fact]
    public void A_goal_that_is_told_without_its_times_is_not_given_the_reason_of_another()
    {
        var last = new Tertial(2020, 3);
        var forty = new Goal(GoalComparison.AtLeast, 40, GoalSpan.Year);
        var activity = Given.ActivityFrom(last, Given.Last, Given.Counted(forty), Given.Counted(forty));
        ActivityContent Told(params GoalReason[] written)
        {
            var entry = Given.Entry(values: [new(1, Figure.OfCount(8)), new(2, Figure.OfCount(9))]) with { Written = written };
            var exact = new FollowUpReportComposition(Given.Period(activity), last, [activity.Recorded(last, entry)])
                .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se")).Activities.Single();
            var guarded = exact.Measures[0] with { Goal = exact.Measures[0].Goal! with { Spans = [] } };
            return exact with { Measures = [guarded, exact.Measures[1]] };
        }

        var mixed = Told(new GoalReason(2, "Båten läckte."));
        Assert.Equal("Båten läckte.", mixed.GoalReason);
        Assert.Equal([null, "Båten läckte."], mixed.Measures.Select(mixed.ReasonOf));

        var own = Told(new GoalReason(1, "Bara en fest."));
        var alone = own with { Measures = [own.Measures[0], own.Measures[1] with { Goal = null }] };
        Assert.Equal(["Bara en fest.", null], alone.Measures.Select(alone.ReasonOf));

        // Stored before the reason of a withheld goal was taken away: whose it is cannot be seen.
        var hidden = own.Measures[1] with { Goal = own.Measures[1].Goal! with { Spans = [], Outcome = GoalOutcome.Withheld } };
        var withheld = own with { Measures = [own.Measures[0], hidden] };
        Assert.All(withheld.Measures, measure => Assert.Null(withheld.ReasonOf(measure)));
    }

    [Fact]
    public void What_cannot_be_told_is_told_as_that_though_a_number_is_withheld()
    {
        var goal = new Goal(GoalComparison.AtLeast, 40, GoalSpan.Period);
        var told = Published(Given.First, goal, FigureMark.AtLeast, (9, 9), (2, 0), (2, 2), (9, 4), (9, 4), (8, 0));

        var shown = Assert.Single(told.Activities.Single().Measures).Goal!;
        Assert.Equal((GoalOutcome.NotReported, true), (shown.Outcome, shown.CannotBeTold));
        Assert.Equal("Utfallet för målet som går att räkna går inte att avgöra.", FollowUpSummary.Of(told).Sentence);
    }

    /// <summary>Each tertial from the first on is reported and published with k = 3; the last of the follow-ups.</summary>
    private static FollowUpReportContent Published(Tertial first, Goal goal, params (int Count, int Some)[] figures) =>
        Published(first, goal, FigureMark.None, figures);

    /// <param name="lastMark">Of the last figure.</param>
    private static FollowUpReportContent Published(
        Tertial first, Goal goal, FigureMark lastMark, params (int Count, int Some)[] figures)
    {
        var activity = Given.ActivityFrom(first, Given.Last, Given.Counted(goal, "kvällstid"));
        var period = Given.Period(activity);
        List<ActivityReport> reports = [];
        List<FollowUpReportContent> published = [];
        foreach (var (tertial, (count, some)) in Tertial.Between(first, Given.Last).Zip(figures))
        {
            var isMarked = tertial == Given.Last && lastMark != FigureMark.None;
            var figure = isMarked ? Figure.OfCount(count) with { Mark = lastMark } : Figure.OfCount(count, some);
            reports.Add(activity.Recorded(tertial, Given.Entry(values: new EnteredValue(1, figure)), [.. reports]));
            var exact = new FollowUpReportComposition(period, tertial, reports)
                .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
            published.Add(new SmallCountProtection(3).Protect(exact, published).Content);
        }

        return published[^1];
    }
}

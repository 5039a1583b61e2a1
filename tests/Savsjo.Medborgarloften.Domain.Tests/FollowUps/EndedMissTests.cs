using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>A goal that was missed because its activity was ended, and what the ending does not explain.</summary>
public sealed class EndedMissTests
{
    private static readonly Tertial T1 = new(2020, 1);
    private static readonly Tertial T2 = new(2020, 2);
    private static readonly Tertial T3 = new(2020, 3);

    [Theory]
    [InlineData(GoalSpan.Year)]
    [InlineData(GoalSpan.Period)]
    public void The_public_reason_of_the_ending_is_the_reason_of_what_was_missed_by_it(GoalSpan span)
    {
        var activity = Ended(AtLeast(10, span), T1);

        Assert.Equal(
            ["Varför målet inte nåddes: Aktiviteten avslutades med tertial 1 2020: Båten såldes."],
            Told(activity, T2, Report(activity, T1, 4)));
        Assert.Empty(Told(activity, T2, Report(activity, T1, 10)));
        Assert.Equal(
            ["Varför målet inte nåddes: Ingen båt."],
            Told(activity, T2, activity.Recorded(T1, Entry(activity, 4) with { Written = [new(1, "Ingen båt.")] })));
    }

    [Fact]
    public void It_is_told_also_where_no_row_tells_the_goal()
    {
        var activity = Ended(AtLeast(10, GoalSpan.Period), T3);
        var content = Composed(
            activity, new(2021, 2), Report(activity, T1, 2), Report(activity, T2, 1), Report(activity, T3, 1));

        Assert.Equal(
            "Ett mål räknas med fast dess tid är slut: G2 Riktade insatser, minst 10 riktade insatser under 2020–2021 "
                + "(målet nåddes inte, avslutad med tertial 3 2020: Båten såldes).",
            SummaryReading.Of(content).OtherGoals);
    }

    [Fact]
    public void It_explains_nothing_that_was_missed_before_it()
    {
        var weekly = Ended(AtLeast(1, GoalSpan.Week), T2);
        var yearly = Ended(AtLeast(10, GoalSpan.Year), T3);

        Assert.Empty(Told(weekly, T3, Report(weekly, T1, 4), Report(weekly, T2, 4)));
        Assert.Empty(Told(yearly, T3, Report(yearly, T1, 4), Report(yearly, T2, 1), Report(yearly, T3, 1)));
    }

    [Fact]
    public void The_reason_of_a_miss_that_only_a_total_shows_is_told()
    {
        var activity = Given.Activity(Given.Counted(AtLeast(5, GoalSpan.Tertial)));
        var total = Given.Entry(ActivityStatus.Ongoing, new EnteredValue(1, Figure.OfCount(6), StatedAs.YearTotal));
        var content = Composed(activity, T2, activity.Recorded(T2, total with { Written = [new(1, "Ingen båt.")] }));

        Assert.Equal("Ingen båt.", content.Activities.Single().GoalReason);
        Assert.Equal("Ingen båt.", content.Activities.Single().ShownGoalReason);
    }

    private static Goal AtLeast(int target, GoalSpan span) => new(GoalComparison.AtLeast, target, span);

    private static Activity Ended(Goal goal, Tertial last)
    {
        var activity = Given.Activity(Given.Counted(goal));
        Assert.Empty(Given.Period(activity).EndActivity(
            activity, last, "Båten såldes", new Dictionary<string, bool> { [$"{activity.Label}-1"] = false }));
        return activity;
    }

    private static ReportEntry Entry(Activity activity, int count) =>
        Given.Entry(ActivityStatus.Ongoing, new EnteredValue(activity.Measures[0].Id, Figure.OfCount(count)));

    private static ActivityReport Report(Activity activity, Tertial tertial, int count) =>
        activity.Recorded(tertial, Entry(activity, count));

    private static FollowUpReportContent Composed(Activity activity, Tertial tertial, params ActivityReport[] reports) =>
        new FollowUpReportComposition(Given.Period(activity), tertial, reports)
            .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));

    private static IEnumerable<string> Told(Activity activity, Tertial tertial, params ActivityReport[] reports)
    {
        var content = Composed(activity, tertial, reports);
        return ExplanationReading.Of(content.Activities.Single(), content.FollowedUp).Select(one => $"{one.Heading}: {one.Text.Text}");
    }
}

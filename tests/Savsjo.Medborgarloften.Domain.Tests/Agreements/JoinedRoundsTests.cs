using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

/// <summary>Several tertials of a year are followed up together, and the follow-ups may begin later than the agreement.</summary>
public sealed class JoinedRoundsTests
{
    private static readonly IReadOnlySet<Tertial> Nothing = new HashSet<Tertial>();

    [Fact]
    public void A_whole_year_is_one_round_known_by_its_last_tertial_and_open_from_December()
    {
        var period = TwoYears(FollowUpChoice.WholeYears(null, Tertial.Between(new(2019, 1), new(2020, 3))));

        Assert.Equal(["hela 2019", "hela 2020"], period.Rounds.Select(round => round.Name));
        Assert.Equal([new(2019, 3), new(2020, 3)], period.Rounds.Select(round => round.Tertial));
        Assert.Equal((Day("2019-12-01"), Day("2020-01-15")), (period.Rounds[0].OpensOn, period.Rounds[0].Deadline));
        Assert.Equal(new DaySpan(Day("2019-01-01"), Day("2019-12-31")), period.DaysOf(new(2019, 3)));
    }

    [Fact]
    public void A_years_round_owes_52_whole_weeks_and_three_times_what_a_tertial_does()
    {
        var period = TwoYears(FollowUpChoice.WholeYears(null, Tertial.Between(new(2019, 1), new(2020, 3))));

        Assert.Equal(52, Judged(period, GoalSpan.Week, 1, 52).Due!.Least);
        Assert.Equal(15, Judged(period, GoalSpan.Tertial, 5, 15).Due!.Least);
        Assert.Equal(GoalOutcome.UnderWay, Judged(period, GoalSpan.Tertial, 5, 15).Outcome);
        Assert.Equal(GoalOutcome.NotReached, Judged(period, GoalSpan.Tertial, 5, 14).Outcome);
    }

    [Fact]
    public void Tertials_on_each_side_of_New_Year_are_refused()
    {
        var draft = PromisePeriod.Draft("Löften", Day("2019-01-01"), Day("2020-12-31"));

        var refused = Assert.Single(draft.ChooseFollowUps(new(null, [new(2019, 3)]), Nothing, [], Day("2019-01-01")));

        Assert.Contains("på var sin sida om nyår", refused.Message, StringComparison.Ordinal);
        Assert.Empty(draft.FollowUps.JoinedWithNext);
    }

    [Fact]
    public void What_has_opened_stays_and_what_has_not_may_be_joined_and_taken_apart()
    {
        var period = TwoYears(FollowUpChoice.EachTertial);
        var today = Day("2019-04-10");

        Assert.Single(period.ChooseFollowUps(new(null, [new(2019, 1)]), Nothing, [], today));
        Assert.Equal(6, period.Rounds.Count);
        Assert.Empty(period.ChooseFollowUps(new(null, [new(2019, 2), new(2020, 1), new(2020, 2)]), Nothing, [], today));
        Assert.Equal(
            ["tertial 1 2019", "tertial 2–3 2019", "hela 2020"], period.Rounds.OrderBy(round => round.Tertial).Select(round => round.Name));
        Assert.Empty(period.ChooseFollowUps(FollowUpChoice.EachTertial, Nothing, [], today));
        Assert.Equal(6, period.Rounds.Count);
    }

    [Fact]
    public void Follow_ups_that_begin_in_tertial_3_leave_what_was_before_unknown()
    {
        var period = TwoYears(new(new(2019, 3), []));

        Assert.Equal(new Tertial(2019, 3), period.FirstTertial);
        Assert.Equal(new DaySpan(Day("2019-09-01"), Day("2019-12-31")), period.DaysOf(new(2019, 3)));
        Assert.Equal(GoalOutcome.NotReported, Judged(period, GoalSpan.Year, 15, 8).Outcome);
        Assert.Equal(GoalOutcome.UnderWay, Judged(period, GoalSpan.Period, 15, 8).Outcome);
    }

    private static GoalProgress Judged(PromisePeriod period, GoalSpan span, int target, int reported) => GoalProgress.After(
        new Goal(GoalComparison.AtLeast, target, span),
        new(Accumulation.Sum, new Dictionary<Tertial, Figure> { [new(2019, 3)] = Figure.OfCount(reported) }, period.FirstTertial),
        new(2019, 3), GoalTime.Of(period, new Activity(1, "Polisen ska synas.", period.FirstTertial, period.LastTertial)));

    private static PromisePeriod TwoYears(FollowUpChoice followUps) =>
        new("Löften", Day("2019-01-01"), Day("2020-12-31"), followUps);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

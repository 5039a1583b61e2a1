using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>
/// A follow-up that is corrected after the days of its agreement moved is judged over the days that it was published for.
/// </summary>
public sealed class CorrectedAfterMovedDaysTests
{
    private static readonly Tertial Told = new(2021, 1);

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2021-05-31")]
    public void What_was_owed_is_what_was_owed_when_it_was_published(string moved)
    {
        var (period, activity) = ToTheEndOfJune(new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year) { IsByDays = true });
        var published = Composed(period, activity, 4);
        Assert.Equal((5, 181), ((int)Goal(published).Due!.Least!, Goal(published).Due!.Days));

        Assert.Empty(period.Change(period.Title, period.FirstDay, DateOnly.Parse(moved, null), "Parterna är överens.", []));

        var corrected = Goal(Composed(period, activity, 5, published));
        Assert.Equal((Goal(published).Due, GoalOutcome.Reached), (corrected.Due, corrected.CurrentOutcome));
        Assert.Equal((null, null, null), (corrected.EarlierEnds, corrected.SignedFor, corrected.WholeNumberFor));
        Assert.NotEqual(corrected.Due, Goal(Composed(period, activity, 5)).Due);
    }

    [Fact]
    public void A_number_over_the_whole_agreement_is_over_the_days_that_it_had()
    {
        var (period, activity) = ToTheEndOfJune(new Goal(GoalComparison.AtLeast, 30, GoalSpan.Period));
        var published = Composed(period, activity, 4);
        Assert.Empty(period.Change(period.Title, period.FirstDay, new(2021, 12, 31), "Parterna är överens.", []));

        Assert.Null(Goal(Composed(period, activity, 5, published)).SignedFor);
        Assert.NotNull(Goal(Composed(period, activity, 5)).SignedFor);
    }

    private static GoalContent Goal(FollowUpReportContent content) => content.Activities.Single().Measures.Single().Goal!;

    private static (PromisePeriod Period, Activity Activity) ToTheEndOfJune(Goal goal)
    {
        var activity = Given.ActivityFrom(Given.First, new(2021, 2), Given.Counted(goal));
        var period = PromisePeriod.Draft("Löften", new(2020, 1, 1), new(2021, 6, 30))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt"));
        period.Promises[0].Add(activity);
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        return (period, activity);
    }

    private static FollowUpReportContent Composed(
        PromisePeriod period, Activity activity, int count, FollowUpReportContent? replaced = null)
    {
        var report = activity.Recorded(Told, Given.Entry(
            ActivityStatus.Ongoing, new EnteredValue(activity.Measures[0].Id, Figure.OfCount(count), StatedAs.OwnTertial)));
        return new FollowUpReportComposition(period, Told, [report], replaced: replaced).Compose(
            new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
    }
}

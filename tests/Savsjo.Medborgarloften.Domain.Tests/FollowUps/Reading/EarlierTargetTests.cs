using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>What a goal was before the parties changed it is told as it was, whatever is promised now.</summary>
public sealed class EarlierTargetTests
{
    [Theory]
    [InlineData(GoalComparison.AtLeast, "Före 2021 var målet minst 10.")]
    [InlineData(null, "Före 2021 var målet högst 10.")]
    public void A_goal_that_was_minst_and_is_högst_says_so(GoalComparison? before, string said)
    {
        var activity = Given.ActivityFrom(Given.First, Given.Last, Given.Counted(new(GoalComparison.AtMost, 10, GoalSpan.Year)));
        var last = Given.Last;
        var content = new FollowUpReportComposition(
                Given.Period(activity), last, [activity.Recorded(last, Given.Entry(values: new EnteredValue(1, Figure.OfCount(4))))])
            .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
        var measure = content.Activities.Single().Measures.Single();

        var changed = measure with
        {
            Goal = measure.Goal! with { EarlierTargets = [new EarlierTarget(10, new(2021, 1)) { Comparison = before }] },
        };

        Assert.Contains(said, GoalResultReading.Of(changed, content.FollowedUp)!.Notes);
    }
}

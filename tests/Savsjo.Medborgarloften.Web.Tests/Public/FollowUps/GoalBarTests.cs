using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

public class GoalBarTests
{
    [Fact]
    public void Parts_and_tick_stand_inside_the_bar_whatever_was_done_and_promised()
    {
        var random = new Random(20203);
        for (var round = 0; round < 500; round++)
        {
            int[] counts = [random.Next(1, 40), random.Next(1, 40), random.Next(1, 40)];
            var target = random.Next(1, 60);
            var bar = Bar(target, counts);

            Assert.Equal(bar.Total, bar.Parts.Sum(part => part.Width), precision: 6);
            Assert.Equal(100, Math.Max(bar.Total, bar.Tick), precision: 6);
            Assert.InRange(bar.Total, 0, 100.000001m);
            Assert.InRange(bar.Tick, 0, 100);
            Assert.All(bar.Parts.Zip(bar.Parts.Skip(1)), pair =>
                Assert.Equal(pair.First.Start + pair.First.Width, pair.Second.Start, precision: 6));
            Assert.Equal(counts.Sum() >= target, bar.Total >= bar.Tick);
        }
    }

    [Fact]
    public void A_goal_exceeded_two_and_a_half_times_has_its_tick_at_forty_per_cent()
    {
        var bar = Bar(10, 10, 10, 5);

        Assert.Equal((40m, 100m), (bar.Tick, bar.Total));
    }

    [Theory]
    [InlineData(1, "start")]
    [InlineData(50, "middle")]
    [InlineData(100, "end")]
    public void The_goals_label_stays_inside_the_bar(int target, string anchor) => Assert.Equal(anchor, Bar(target, 100).GoalAnchor);

    private static GoalBar Bar(int target, params int[] counts) => GoalBar.Of(new GoalBarReading(
        "", [.. counts.Select(count => new GoalBarStretch("T1", count))],
        counts.Sum(), target, Math.Max(counts.Sum(), target), $"mål {target}"));
}

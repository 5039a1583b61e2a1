using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>Why a goal was not reached, beside the time that it explains.</summary>
public sealed class ExplanationReadingTests
{
    [Fact]
    public void Of_tertials_that_are_followed_up_together_it_explains_them_all()
    {
        Tertial of2022 = new(2022, 3), now = new(2023, 3);
        var time = new FollowedUpTertials(now, [new(new(2022, 1), of2022), new(new(2023, 1), now)], []);
        var activity = new YearInFigures().Measure("Kontroller", new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week), Figure.OfCount(2))
            .FollowUp(1).Activities.Single();
        var measure = activity.Measures[0];

        var told = ExplanationReading.Of(
            activity with { Measures = [measure with { Goal = measure.Goal! with { Spans = [Missed(of2022), Missed(now)] } }] }, time);

        Assert.Equal(
            ["Varför målet inte nåddes under hela 2022", "Varför målet inte nåddes under hela 2023"], told.Select(one => one.Heading));
    }

    private static GoalSpanContent Missed(Tertial last) =>
        new(last, last, GoalOutcome.NotReached, FigureContent.Exact(Figure.OfCount(2)), 1) { Reason = $"Sjukdom {last.Year}." };
}

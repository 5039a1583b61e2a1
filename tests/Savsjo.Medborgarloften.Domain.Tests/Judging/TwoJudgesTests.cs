using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>
/// The program's verdicts beside those of a naive judge, who was written from the rules by somebody that had not read the program.
/// </summary>
public sealed class TwoJudgesTests
{
    private const int Seeds = 6000;

    [Fact]
    public void Every_verdict_is_what_a_person_with_a_calendar_says()
    {
        var seen = new Dictionary<(GoalSpan, GoalOutcome), int>();
        foreach (var seed in Enumerable.Range(1, Seeds))
        {
            var history = new DrawnHistory(seed);
            var (progress, expected) = (history.Judged, history.JudgedNaively);

            Assert.True($"{expected.Verdict}" == $"{progress.Outcome}", $"{seed}: {history}: {progress.Outcome}, not {expected.Verdict}");
            var key = (history.Goals.First.Span, progress.Outcome);
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        // The seeds are worth something: each sort of goal has ended every way.
        foreach (var span in Enum.GetValues<GoalSpan>())
            Assert.All([GoalOutcome.Reached, GoalOutcome.NotReached, GoalOutcome.NotReported, GoalOutcome.UnderWay], outcome =>
                Assert.True(seen.GetValueOrDefault((span, outcome)) > 15, $"{span} {outcome}"));
        Assert.All([GoalSpan.Week, GoalSpan.Month, GoalSpan.Tertial, GoalSpan.Year, GoalSpan.Quarter], span =>
            Assert.True(seen.GetValueOrDefault((span, GoalOutcome.Partly)) > 15, $"{span} partly"));
    }

    [Fact]
    public void What_each_tertial_owed_and_came_to_is_the_same_too()
    {
        foreach (var seed in Enumerable.Range(1, Seeds))
        {
            var history = new DrawnHistory(seed);
            if (history.Kind != Judging.History.NaiveMeasureKind.CountSummed
                || history.Goals.First.Span is not (GoalSpan.Week or GoalSpan.Month or GoalSpan.Tertial))
                continue;
            var (spans, rounds) = (history.Judged.Spans, history.JudgedNaively.Rounds);

            Assert.Equal(
                (seed, string.Join(", ", rounds.Select(round => $"{round.Round}: {round.Figure?.Number}"))),
                (seed, string.Join(", ", spans.Where(span => history.IsFollowedUp(span.Last)).Select(span =>
                    $"{span.Last.Year}T{span.Last.Number}: {span.Total.Count}"))));
        }
    }
}

using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;

/// <summary>
/// Bedömda tider på engelska: in which of its tertials or years a goal was kept, what it was before it was changed, and what nobody
/// tells of.
/// </summary>
/// <param name="Percent">" percent" of a share, nothing of a count.</param>
internal sealed record EnglishSpans(GoalContent Goal, FollowedUpTertials Time, string Percent)
{
    private List<GoalSpanContent> Judged { get; } = [.. Goal.Spans.Where(span => span.IsJudged)];

    /// <summary>"2020: reached (20)", where it was judged several times; otherwise empty.</summary>
    public IReadOnlyList<string> Times =>
        Judged.Count < 2 && Goal.CurrentOutcome == Goal.Outcome ? [] : [.. Judged.Select(Told)];

    /// <summary>"Before 2021: at least 10.", "Nothing is known of January to April 2022: it is not followed up.".</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            foreach (var earlier in Goal.EarlierTargets)
                yield return $"Before {Start(earlier.Until)} the goal was "
                    + $"{EnglishGoal.NumberOf(earlier.Comparison ?? Goal.Comparison, earlier.Target, Percent)}.";
            foreach (var before in BeforeTheFirst)
                yield return $"Nothing is known of {EnglishWords.Months(Time.RoundOf(before))}: it is not followed up.";
        }
    }

    /// <summary>Of a goal that comes again, those that it was promised for; of a sum, those that it lacks.</summary>
    private IEnumerable<Tertial> BeforeTheFirst => Goal.IsOfOneTertial ? Goal.NotFollowedUp
        : Judged is [.., { Outcome: not GoalOutcome.Reached } current] ? current.NotReported.Where(Time.NotFollowedUp.Contains) : [];

    private static string Start(Tertial until) =>
        until.Number == 1 ? $"{until.Year}" : $"{EnglishWords.Month(until.FirstDay)} {until.Year}";

    private string Told(GoalSpanContent span) =>
        $"{(Goal.IsOfOneTertial ? EnglishWords.Months(Time.RoundOf(span.Last)) : $"{span.Last.Year}")}: {Briefly(span)}"
        + (span.Outcome == GoalOutcome.Withheld ? "" : $" ({EnglishWords.Figure(span.Figure)}{InStretch(span)}{OfAnother(span)})");

    /// <summary>Quarters that were missed in a stretch of tertials are told with the sum of that.</summary>
    private string InStretch(GoalSpanContent span) => span.From is { } from && from != span.Last
        ? $" in {EnglishWords.Months(new TertialSpan(Time.RoundOf(from).First, span.Last))}"
        : "";

    /// <summary>" of at least 34", where another number was promised then.</summary>
    private string OfAnother(GoalSpanContent span) => span.Target == Goal.Target ? ""
        : span.Due is { AsksForSomething: true } due && EnglishGoal.Owes(due, Goal) is { } owed ? $" of {owed}"
        : $" of {EnglishGoal.NumberOf(Goal.Comparison, span.Target, Percent)}";

    private static string Briefly(GoalSpanContent span) => span switch
    {
        { CannotBeTold: true } => "cannot be determined",
        { Outcome: GoalOutcome.Reached } => "reached",
        { Outcome: GoalOutcome.Partly } => "reached in part",
        { Outcome: GoalOutcome.NotReached } => "not reached",
        { Outcome: GoalOutcome.UnderWay } => "under way",
        { Outcome: GoalOutcome.Withheld } => "protected",
        _ => "not reported",
    };
}

using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;

/// <summary>
/// Kan vara summan: a figure that was stated as the tertial's own, and is no less than all that the year, or the agreement, held before.
/// After one tertial alone that is usual, and is asked where a goal hangs on it.
/// </summary>
public static class TotalDoubt
{
    /// <summary>Fewer are a total by chance.</summary>
    private const int SmallestTotal = 3;

    /// <summary>"Riktade insatser: 20 kan vara summan hittills i år. …"; null where it can not.</summary>
    public static string? Of(RoundInWork round, ActivityReport report, Measure measure)
    {
        var stated = report.StatedOf(measure.Id);
        if (measure.CountsSuspicions || measure.Accumulation != Accumulation.Sum || stated.IsTotal || stated.Figure.Count is not { } count)
            return null;
        var history = round.HistoryOf(report.Activity, measure);
        var goal = measure.AgreedGoals?.In(round.Tertial);
        List<(Tertial In, int Count)> earlier = [.. round.EarlierReportsOf(report.Activity)
            .Select(one => (In: one.Tertial, Count: history.In(one.Tertial).Count ?? 0)).Where(one => one.Count > 0)];
        var year = round.Tertial.Year;
        Earlier ofYear = new(GoalSpan.Year, IsOfYear: true, [.. earlier.Where(one => one.In.Year == year).Select(one => one.Count)]);
        Earlier ofPeriod = new(GoalSpan.Period, earlier.TrueForAll(one => one.In.Year == year), [.. earlier.Select(one => one.Count)]);
        return (LooksLike(ofYear, goal, count) ?? LooksLike(ofPeriod, goal, count)) is { } words ? $"{measure.Name}: {words}" : null;
    }

    private static string? LooksLike(Earlier earlier, Goal? goal, int count) =>
        earlier.Sum > 0 && count >= earlier.Sum && (earlier.AreSeveral || earlier.Decides(goal, count))
            ? $"{SwedishText.Number(count)} kan vara summan {earlier.Since}. {earlier.Wording}. Är det summan, välj ”{earlier.Choice}”."
            : null;

    /// <summary>What was reported before, in the year or since the agreement began.</summary>
    /// <param name="Span">The goals that are held against it.</param>
    /// <param name="IsOfYear">Whether it is all of the year: the form offers nothing else while the agreement is in its first.</param>
    private sealed record Earlier(GoalSpan Span, bool IsOfYear, IReadOnlyList<int> Counts)
    {
        public int Sum => Counts.Sum();

        public bool AreSeveral => Counts.Count > 1 && Sum >= SmallestTotal;

        public string Since => IsOfYear ? "hittills i år" : "sedan överenskommelsen började";

        public string Choice => IsOfYear ? "hela året hittills" : "sammanlagt sedan överenskommelsen började";

        /// <summary>"De tidigare tertialen är sammanlagt 17".</summary>
        public string Wording =>
            (Counts.Count == 1 ? "Tidigare är det " : "De tidigare tertialen är sammanlagt ") + SwedishText.Number(Sum);

        /// <summary>"3" beside an earlier 1, and at least 4 promised: whether it was reached hangs on which of the two it is.</summary>
        public bool Decides(Goal? goal, int count) => goal is { Baseline: null, SubgroupShare: null } && goal.Span == Span
            && goal.Limits is { Least: { } least, Most: null } && count < least && Sum + count >= least;
    }
}

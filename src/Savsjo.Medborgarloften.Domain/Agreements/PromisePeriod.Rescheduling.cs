using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Other days: the plan of its follow-ups stays, new days get rounds, and activities follow.</content>
public sealed partial class PromisePeriod
{
    /// <summary>
    /// Dubbla omgångar: those that nobody has published, of tertials that a joined round follows up. Earlier versions made them when
    /// the days were moved; they go when the days are moved, or the follow-ups chosen, once more.
    /// </summary>
    public IReadOnlyList<Round> DoubledRounds => [.. _rounds
        .Where(round => !round.IsPublished && _rounds.Exists(other => other != round && other.Covers.IsJoined
            && other.Covers.Count > round.Covers.Count && other.Covers.Includes(round.Tertial)))
        .OrderBy(round => round.Tertial)];

    private RuleViolation? LeftOutside(DaySpan days)
    {
        var (first, last) = (Tertial.Containing(days.First), Tertial.Containing(days.Last));
        return _rounds.Find(round => round.IsPublished && (round.FirstTertial < first || round.Tertial > last)) is { } published
            ? new(
                $"Uppföljningen av {published.Name} är publicerad och skulle hamna utanför. Välj dagar som har den med.",
                published.FirstTertial < first ? PeriodField.FirstDay : PeriodField.LastDay)
            : null;
    }

    /// <summary>Activities that began or ended with the period go on doing so; one that would fall outside is in the way.</summary>
    private IReadOnlyList<RuleViolation> Reschedule(
        DaySpan days, IReadOnlyCollection<PromisePeriod> others, IReadOnlyDictionary<string, bool>? parts, string? reason)
    {
        var plan = MovedTo(days, others);
        if (plan.Tertials.Count == 0)
            return [new("Perioden får inget eget tertial att följa upp. Välj andra dagar.", PeriodField.LastDay)];
        if (AllActivities.FirstOrDefault(activity => plan.FirstOf(activity) > plan.LastOf(activity)) is { } outside)
            return
            [
                new(
                    $"Aktivitet {outside.Label} gäller {outside.FirstTertial.Name} till {outside.LastTertial.Name} och hamnar "
                        + "utanför de nya dagarna. Ändra dess tertial först.",
                    PeriodField.FirstDay),
            ];
        GoalTime Time(Activity activity, Measure measure) => GoalTime.Of(
            this, activity, measure, plan.Followed(days), one => (plan.FirstOf(one), plan.LastOf(one)));
        if (ChooseNewParts(AllActivities, Time, parts) is { Count: > 0 } unchosen)
            return unchosen;
        foreach (var activity in AllActivities)
            activity.Apply(plan.FirstOf(activity), plan.LastOf(activity));
        Choose(plan.FollowUps);
        if (!IsDraft)
            MoveRounds(plan, days, others, reason);
        (FirstDay, LastDay) = (days.First, days.Last);
        EndLastRound();
        return [];
    }

    private void MoveRounds(MovedPlan plan, DaySpan days, IReadOnlyCollection<PromisePeriod> others, string? reason)
    {
        if (days.Last != LastDay && _rounds.MaxBy(round => round.Tertial)?.IsPublished == true)
            _judgedEnds = [.. _judgedEnds.Append(LastDay).Distinct().Order()];
        Become(plan.Rounds);
        MarkHistory(others);
        if (days.Last != LastDay)
            MoveEnd(days.Last, reason);
    }

    /// <summary>
    /// What is published stays as it is, and the rest follows what was chosen: of the new days nothing was, unless it was whole years.
    /// </summary>
    private MovedPlan MovedTo(DaySpan days, IReadOnlyCollection<PromisePeriod> others)
    {
        var touched = Tertial.Between(Tertial.Containing(days.First), Tertial.Containing(days.Last))
            .Where(tertial => IsDraft || _rounds.Exists(round => round.Covers.Includes(tertial))
                || !others.Any(other => other.Rounds.Any(round => round.Covers.Includes(tertial)))).ToList();
        if (IsDraft)
            return new(Whole, FollowUps.MovedTo([.. TouchedTertials], touched), touched, []);
        var from = touched.Exists(tertial => tertial < FollowUps.From) ? FollowUps.From : null;
        List<Tertial> followed = [.. touched.Where(tertial => !(tertial < from))];
        var choice = FollowUps.MovedTo([.. Tertials], followed) with { From = from };
        List<TertialSpan> published = [.. _rounds.Where(round => round.IsPublished).Select(round => round.Covers)];
        List<TertialSpan> rounds =
        [
            .. published, .. choice.RoundsOf([.. followed.Where(tertial => !published.Exists(one => one.Includes(tertial)))]),
        ];
        return new(Whole, choice.As(rounds), followed, [.. rounds.Order(ByTime)]);
    }

    /// <summary>Flyttad plan.</summary>
    /// <param name="Before">The tertials that were followed up.</param>
    /// <param name="Tertials">Those that will be.</param>
    /// <param name="Rounds">In order; none for a draft.</param>
    private sealed record MovedPlan(
        (Tertial First, Tertial Last) Before, FollowUpChoice FollowUps, IReadOnlyList<Tertial> Tertials, IReadOnlyList<TertialSpan> Rounds)
    {
        public Tertial FirstOf(Activity activity) =>
            activity.FirstTertial == Before.First ? Tertials[0] : Later(activity.FirstTertial, Tertials[0]);

        public Tertial LastOf(Activity activity) =>
            activity.LastTertial == Before.Last ? Tertials[^1] : Earlier(activity.LastTertial, Tertials[^1]);

        /// <summary>As goals see it.</summary>
        public FollowedUpDays Followed(DaySpan days) => new(days, Tertials[0], Tertials[^1])
        {
            BeginsLate = Rounds.Count > 0 && FollowUps.From is not null,
            JoinedRounds = JoinedOf(Rounds.Count > 0 ? Rounds : FollowUps.RoundsOf(Tertials)),
        };

        private static List<TertialSpan>? JoinedOf(IEnumerable<TertialSpan> rounds) =>
            rounds.Where(one => one.IsJoined).ToList() is { Count: > 0 } joined ? joined : null;
    }
}

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Del av målets tid: the days of a year or a tertial that the agreement, or the activity, has of it.</summary>
public static class PartOfGoalTime
{
    extension(GoalTime time)
    {
        /// <summary>
        /// The parts of its time that a goal meets and owes another number in by their days: between a number and itself nobody is to
        /// choose.
        /// </summary>
        public IEnumerable<PartOfSpan> PartsToChooseIn(Goal goal) =>
            time.PartsOf(goal).Where(part => part.DueOf(goal) is { } due && due != goal.Target);

        /// <summary>The last of them, and what the goal comes to by its days; null where there is none.</summary>
        public (DaySpan Days, decimal ByDays)? LastToChooseIn(Goal goal) =>
            goal.Baseline is null && time.PartsToChooseIn(goal).LastOrDefault() is { } last
                ? (time.DaysIn(last.Tertials), last.DueOf(goal)!.Value)
                : null;

        /// <summary>The part that a goal owes its whole number in; null where it is judged over all of its time.</summary>
        public DaySpan? WholeNumberFor(Goal goal, IReadOnlyList<Tertial> rounds) =>
            goal is { IsByDays: false, Baseline: null }
            && time.PartsOf(goal).FirstOrDefault(part =>
                part.Tertials.Intersect(rounds.SelectMany(round => time.Period.RoundOf(round).Each())).Any()) is { } met
                ? time.DaysIn(met.Tertials)
                : null;
    }
}

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Del av målets tid: the days of a year or a tertial that the agreement, or the activity, has of it.</summary>
public static class PartOfGoalTime
{
    extension(GoalTime time)
    {
        /// <summary>The last part of its time that a goal meets, and what it comes to by its days; null where it meets none.</summary>
        public (DaySpan Days, decimal ByDays)? LastPartOf(Goal goal)
        {
            if (goal.Baseline is not null || !time.MeetsPartOf(goal))
                return null;
            var last = time.PartsOf(goal).Last();
            return (time.DaysIn(last.Tertials), last.DueOf(goal) ?? goal.Target);
        }

        /// <summary>The part that a goal owes its whole number in; null where it is judged over all of its time.</summary>
        public DaySpan? WholeNumberFor(Goal goal, IReadOnlyList<Tertial> rounds) =>
            goal is { IsByDays: false, Baseline: null }
            && time.PartsOf(goal).FirstOrDefault(part =>
                part.Tertials.Intersect(rounds.SelectMany(round => time.Period.RoundOf(round).Each())).Any()) is { } met
                ? time.DaysIn(met.Tertials)
                : null;
    }
}

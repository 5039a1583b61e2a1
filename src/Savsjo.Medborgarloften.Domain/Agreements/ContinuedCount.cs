using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Agreements;

// Räkningen över tid: a measure together with those of replaced activities whose count goes on in it.
public sealed partial class PromisePeriod
{
    /// <summary>The measures whose count goes on in another, with their activities, the nearest first; most often none.</summary>
    public IReadOnlyList<(Activity Activity, Measure Measure)> CountedBefore(Measure measure)
    {
        var before = AllActivities.SelectMany(activity => activity.Measures.Select(one => (activity, one)))
            .FirstOrDefault(pair => pair.one.IsCountedOnIn(measure));
        return before.one is null ? [] : [before, .. CountedBefore(before.one)];
    }

    /// <summary>Those of them that are told there and nowhere else, seen from a tertial.</summary>
    public IReadOnlyList<(Activity Activity, Measure Measure)> CountedBefore(Measure measure, Tertial seenFrom) =>
        [.. CountedBefore(measure).TakeWhile(before => IsCountedElsewhere(before.Activity, seenFrom))];

    /// <summary>The activities that a measure's count goes on in, the nearest first; most often none.</summary>
    public IReadOnlyList<Activity> CountedAfter(Measure measure) =>
        CountedNext(measure) is var (activity, next) ? [activity, .. CountedAfter(next)] : [];

    /// <summary>The measure in which this one's count goes on, with its activity; null where it does not.</summary>
    public (Activity Activity, Measure Measure)? CountedNext(Measure measure)
    {
        var next = AllActivities.SelectMany(activity => activity.Measures.Select(one => (activity, one)))
            .FirstOrDefault(pair => measure.IsCountedOnIn(pair.one));
        return next.one is null ? null : next;
    }

    /// <summary>Whether another measure's count goes on in this one.</summary>
    public bool IsCountedOn(Measure measure) => CountedBefore(measure).Count > 0;

    /// <summary>
    /// Räknas där: whether an activity's count goes on in the one that replaced it, seen from a tertial: its own last one, or later.
    /// </summary>
    public bool IsCountedElsewhere(Activity activity, Tertial seenFrom) =>
        activity.Measures.Any(measure => measure.IsCountedOnElsewhere)
            && ReplacementOf(activity) is not null && activity.LastTertial <= seenFrom;

    /// <summary>
    /// Whether a count has no verdict where it is left, seen from a tertial. A year that is over when it is left has: it goes on nowhere.
    /// </summary>
    public bool IsJudgedElsewhere(Activity activity, Measure measure, Tertial seenFrom) =>
        measure.IsCountedOnElsewhere && IsCountedElsewhere(activity, seenFrom)
            && !(measure.Goal?.Span == GoalSpan.Year && seenFrom.IsLastOfYear && seenFrom == activity.LastTertial);

    /// <summary>The labels of the activities whose count goes on in another: "1.2".</summary>
    public IReadOnlyList<string> ContinuedBy(Activity activity) =>
        [.. activity.Measures.SelectMany(CountedBefore).Select(before => before.Activity.Label).Distinct()];

    /// <summary>
    /// What was promised over the whole count: the goal of a measure that goes on from another is a change of that one's.
    /// </summary>
    public AgreedGoals? GoalsOf(Activity activity, Measure measure)
    {
        if (measure.AgreedGoals is not { } own || CountedBefore(measure) is not [var before, ..])
            return measure.AgreedGoals;
        // Merged into one that was there already: what that one promised is not a change of what the other did.
        if (activity.FirstTertial <= before.Activity.LastTertial)
            return own;
        if (GoalsOf(before.Activity, before.Measure) is not { } earlier || earlier.First.Span != own.First.Span)
            return own;
        var from = before.Activity.LastTertial.Next;
        IEnumerable<GoalChange> taken = earlier.In(before.Activity.LastTertial) == own.In(from) ? [] : [new(from, own.In(from))];
        return new(
            earlier.First,
            [.. earlier.Changes.Where(change => change.From < from), .. taken, .. own.Changes.Where(change => change.From > from)]);
    }
}

/// <summary>Räkningens tid: what the goal of one measure is bounded by.</summary>
public static class GoalTimeOfMeasure
{
    extension(GoalTime)
    {
        /// <summary>The activity's, and that of those whose count goes on in it, or that its own goes on in.</summary>
        public static GoalTime Of(PromisePeriod period, Activity activity, Measure measure) =>
            GoalTime.Of(period, activity, measure, period.FollowedUp, one => (one.FirstTertial, one.LastTertial));

        /// <summary>The same, had the agreement other days or an activity other tertials.</summary>
        /// <param name="days">The agreement's.</param>
        /// <param name="tertialsOf">Each activity's.</param>
        internal static GoalTime Of(
            PromisePeriod period, Activity activity, Measure measure, FollowedUpDays days,
            Func<Activity, (Tertial First, Tertial Last)> tertialsOf)
        {
            List<(Tertial First, Tertial Last)> counted =
            [
                tertialsOf(activity), .. period.CountedBefore(measure).Select(before => tertialsOf(before.Activity)),
                .. period.CountedAfter(measure).Select(tertialsOf),
            ];
            return days.TimeOf(counted.Min(one => one.First), counted.Max(one => one.Last));
        }
    }
}

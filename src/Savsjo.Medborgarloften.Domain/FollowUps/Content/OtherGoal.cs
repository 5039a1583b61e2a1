using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>
/// Övrigt mål: of an activity that ended before what the tables show, or that begins after it. No row tells of it, and the headline
/// counts it all the same: of what was promised nothing is left out.
/// </summary>
/// <param name="Label">"1.3".</param>
/// <param name="Name">The activity's.</param>
/// <param name="Measure">What its measure was first published as.</param>
/// <param name="Promised">"minst 5 gåvor om året".</param>
/// <param name="First">The first tertial of the activity.</param>
/// <param name="Last">The last one.</param>
public sealed record OtherGoal(
    string Label, string Name, string Measure, MeasureKind Kind, string Promised, GoalOutcome Outcome, Tertial First, Tertial Last)
{
    /// <summary>Whether nothing is missing, and yet nobody can tell what became of it; not set in older contents.</summary>
    public bool CannotBeTold { get; init; }

    /// <summary>Why its activity was ended, where that made a miss of it and nobody else has said why; otherwise null.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether its time is over; else it has not begun.</summary>
    public bool IsJudged => Outcome != GoalOutcome.NotYet;

    public bool IsMissed => Outcome is GoalOutcome.NotReached or GoalOutcome.Partly;

    /// <summary>Told otherwise, by what is known of it no longer.</summary>
    public OtherGoal As(GoalOutcome outcome) => outcome == Outcome ? this
        : this with { Outcome = outcome, CannotBeTold = false, Reason = null };

    /// <summary>Whether it is the same goal as another version's of the follow-up.</summary>
    public bool IsSameAs(OtherGoal other) => (Label, Measure) == (other.Label, other.Measure);
}

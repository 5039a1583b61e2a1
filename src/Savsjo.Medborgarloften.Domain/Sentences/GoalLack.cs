using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Sentences;

/// <summary>Vad som saknas om ett mål, before it is published; see <see cref="GoalReasonWords"/> for how it is said.</summary>
public enum GoalLack
{
    /// <summary>Skälet: it was missed, and nobody has written why.</summary>
    Reason,

    /// <summary>Utfallet går inte att avgöra: nothing is missing, and yet nobody can tell.</summary>
    Answer,

    /// <summary>Utfallet är inte redovisat: its time is over.</summary>
    Outcome,

    /// <summary>Siffran: it was reported without the figure that the goal is held against.</summary>
    Figure,
}

/// <summary>Finds what is lacking of a goal.</summary>
public static class GoalLacks
{
    /// <summary>What is lacking of what was reported; null where nothing is.</summary>
    /// <param name="outcome">Where the goal stands.</param>
    /// <param name="isReported">Without a report it is told elsewhere that the figure is missing.</param>
    /// <param name="isOver">Whether the goal's time is.</param>
    /// <param name="cannotBeTold">Whether nothing is missing, and yet nobody can tell.</param>
    public static GoalLack? Of(GoalOutcome outcome, bool isReported, bool isOver, bool cannotBeTold) => outcome switch
    {
        GoalOutcome.NotReached => GoalLack.Reason,
        GoalOutcome.NotReported when !isReported => null,
        GoalOutcome.NotReported when cannotBeTold => GoalLack.Answer,
        GoalOutcome.NotReported => isOver ? GoalLack.Outcome : GoalLack.Figure,
        _ => null,
    };
}

using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>
/// Målets dagar i ord: what it was signed for, what became of it before the agreement was prolonged, and its whole number.
/// </summary>
internal static class MovedDaysWords
{
    extension(MeasureContent measure)
    {
        public IEnumerable<string> NotesOnDays
        {
            get
            {
                if (measure is not { Goal: { } goal, GoalWords: { } words })
                    yield break;
                if (goal.WholeNumberFor is { } part)
                    yield return $"{SwedishText.Capitalised((words with { Due = null }).InFigures)}, hela talet, för {part.Wording}.";
                if (goal.SignedFor is { } signed)
                    yield return $"Talet undertecknades för {signed.Wording}.";
                foreach (var end in goal.EarlierEnds ?? [])
                    yield return $"{Word(end.Outcome)} {end.Days.Wording}, innan överenskommelsen förlängdes: "
                        + $"{(words with { Goal = goal.Promised with { Target = end.Target }, Due = end.Due }).Against(end.Figure)}.";
            }
        }
    }

    private static string Word(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => "Nåddes",
        GoalOutcome.Partly => "Nåddes delvis",
        GoalOutcome.NotReported => "Inte redovisat",
        _ => "Nåddes inte",
    };
}

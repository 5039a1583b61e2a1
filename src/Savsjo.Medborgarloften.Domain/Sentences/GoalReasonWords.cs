using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Sentences;

/// <summary>
/// Frågan om skälet: what is said to those who report, and to those who publish, where a goal was missed and nobody has
/// written why.
/// </summary>
public static class GoalReasonWords
{
    extension(GoalWords words)
    {
        /// <summary>Beside the field, while figures are typed; null where nothing has to be explained.</summary>
        public string? AskedReason(GoalOutcome outcome) => outcome switch
        {
            GoalOutcome.NotReached => $"Målet var {words.ToBe}. Med siffrorna ovan nås det inte.",
            GoalOutcome.NotReported => $"Målet är {words.ToBe}. Skriv bara om det inte nåddes.",
            _ => null,
        };

        /// <summary>A report is not sent in without it.</summary>
        public string DemandedReason => $"{SwedishText.Capitalised(words.Named)} nåddes inte. Skriv en mening om varför.";

        /// <summary>Before it is published, within a sentence; null where nothing is missing.</summary>
        /// <param name="outcome">Where the goal stands.</param>
        /// <param name="isReported">Without a report it is told elsewhere that the figure is missing.</param>
        /// <param name="isOver">Whether the goal's time is.</param>
        /// <param name="cannotBeTold">Whether nothing is missing, and yet nobody can tell.</param>
        public string? LackedReason(GoalOutcome outcome, bool isReported, bool isOver, bool cannotBeTold) => outcome switch
        {
            GoalOutcome.NotReached => $"{words.Named} nåddes inte, och skäl saknas",
            GoalOutcome.NotReported when isReported && cannotBeTold => $"utfallet av {words.Named} går inte att avgöra",
            GoalOutcome.NotReported when isReported && isOver => $"tiden för {words.Named} är ute, och utfallet är inte redovisat",
            GoalOutcome.NotReported when isReported => words.LackedFigure,
            _ => null,
        };

        /// <summary>"siffran till målet är inte redovisad": of what was reported without it.</summary>
        public string LackedFigure => $"siffran till {words.Named} är inte redovisad";
    }
}

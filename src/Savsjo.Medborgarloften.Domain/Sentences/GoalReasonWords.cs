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

        /// <summary>Before it is published, within a sentence: "målet nåddes inte, och skäl saknas".</summary>
        public string Lacking(GoalLack lack) => lack switch
        {
            GoalLack.Reason => $"{words.Named} nåddes inte, och skäl saknas",
            GoalLack.Answer => $"utfallet av {words.Named} går inte att avgöra",
            GoalLack.Outcome => $"tiden för {words.Named} är ute, och utfallet är inte redovisat",
            GoalLack.Figure => $"siffran till {words.Named} är inte redovisad",
            _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, null),
        };
    }
}

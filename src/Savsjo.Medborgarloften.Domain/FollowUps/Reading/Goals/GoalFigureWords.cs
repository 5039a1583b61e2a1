using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Målet mot sin siffra: what is said of a goal together with the figure that is held against it.</summary>
public static class GoalFigureWords
{
    extension(GoalWords words)
    {
        /// <summary>"20 av minst 15", "30 procent, mål: minska från 34 procent".</summary>
        public string Against(FigureContent total) =>
            $"{total.Wording}{(words.IsCountedFrom(total) ? " " : ", ")}{words.Beside(total)}";

        /// <summary>"av minst 15"; "mål: minst 15" beside words that nothing can be a part of; "lovat 2" where more is no fault.</summary>
        public string Beside(FigureContent total) => words switch
        {
            _ when words.IsCountedFrom(total) => $"av {words.DueInFigures}",
            { IsAsManyAs: true } => $"lovat {words.DueInFigures}",
            _ => $"mål: {words.DueInFigures}",
        };

        /// <summary>
        /// What a reader needs besides the number: over which days a pace was judged, how large a share became, how far from the
        /// baseline the figure has moved. Whole sentences; none for a plain goal.
        /// </summary>
        /// <param name="total">The figure held against the goal; of one that is withheld nothing is said.</param>
        /// <param name="outcome">Where the goal stands.</param>
        public IReadOnlyList<string> Notes(FigureContent total, GoalOutcome outcome) =>
        [
            .. new[] { words.DueNote, words.ShareNote(total), words.HalfNote(total, outcome), words.BaselineNote(total) }
                .OfType<string>(),
        ];

        private bool IsCountedFrom(FigureContent total) => words is { IsPartOfGoal: true, IsAsManyAs: false } && total.IsCountable;

        /// <summary>Rounded down: 19,96 procent is no 20.</summary>
        private string? ShareNote(FigureContent total)
        {
            if (words.Goal.SubgroupShare is not { } promised || !total.HasShareOf(words.Goal.SharedSubgroup))
                return null;
            var (some, count) = (total.Figure.SubgroupAt(words.Goal.SharedSubgroup)!.Value, total.Figure.Count!.Value);
            return $"{SwedishText.Number(some)} av {SwedishText.Number(count)} är "
                + $"{SwedishText.Number(Math.Floor(some * 1000m / count) / 10)} procent: "
                + $"minst {SwedishText.Number(promised)} procent är utlovat.";
        }

        /// <summary>Which half of "minst 52, varav minst 20 procent" was missed.</summary>
        private string? HalfNote(FigureContent total, GoalOutcome outcome)
        {
            if (outcome != GoalOutcome.NotReached || words.Goal.SubgroupShare is null || !total.HasShareOf(words.Goal.SharedSubgroup))
                return null;
            return ((words.Due?.Limits ?? words.Goal.Limits).Hold(total.Figure.Count!.Value), words.Goal.HasShareIn(total.Figure)) switch
            {
                (true, false) => "Antalet nåddes, men inte andelen.",
                (false, true) => "Andelen nåddes, men inte antalet.",
                _ => "Varken antalet eller andelen nåddes.",
            };
        }

        /// <summary>"Ner 2 procentenheter från 34 procent, 4 utlovade."</summary>
        private string? BaselineNote(FigureContent total)
        {
            if (words.Goal.Baseline is not { } from || total is not { State: FigureState.Given, Figure.Amount: { } amount })
                return null;
            var moved = amount - from;
            var start = $"{SwedishText.Number(from)}{(words.Kind == MeasureKind.Percentage ? " procent" : "")}";
            if (moved == 0)
                return $"Oförändrat från {start}.";
            var distance = $"{total.Figure.Mark.Before}{SwedishText.Number(Math.Abs(moved))}{words.Points(Math.Abs(moved))}";
            return $"{(moved < 0 ? "Ner" : "Upp")} {distance} från {start}{PromisedMove(words.Goal.Target - from, moved)}.";
        }

        private string Points(decimal number) => (words.Kind, number) switch
        {
            (not MeasureKind.Percentage, _) => "",
            (_, 1) => " procentenhet",
            _ => " procentenheter",
        };
    }

    /// <summary>", 4 utlovade": of a move in the promised direction.</summary>
    private static string PromisedMove(decimal promised, decimal moved) =>
        Math.Sign(promised) != Math.Sign(moved) ? ""
        : $", {SwedishText.Number(Math.Abs(promised))} {(Math.Abs(promised) == 1 ? "utlovad" : "utlovade")}";
}

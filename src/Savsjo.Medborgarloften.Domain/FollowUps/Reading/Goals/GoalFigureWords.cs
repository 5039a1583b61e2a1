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
            .. new[]
                {
                    words.DueNote, words.CircaNote(total), words.ShareNote(total), words.HalfNote(total, outcome),
                    words.BaselineNote(total),
                }.OfType<string>(),
        ];

        private bool IsCountedFrom(FigureContent total) => words is { IsPartOfGoal: true, IsAsManyAs: false } && total.IsCountable;

        /// <summary>"”Cirka 60” räknas som 60.": what is about so many counts as the number that it says. A move is told as one.</summary>
        private string? CircaNote(FigureContent total) =>
            words.Goal.Baseline is null && total is { State: FigureState.Given, Figure: { Mark: FigureMark.Circa } about }
                ? $"”{SwedishText.Capitalised(about.Wording)}” räknas som {(about with { Mark = FigureMark.None }).Wording}."
                : null;

        private string? ShareNote(FigureContent total)
        {
            if (words.Goal.SubgroupShare is not { } promised || !total.HasShareOf(words.Goal.SharedSubgroup))
                return null;
            var (some, count) = (total.Figure.SubgroupAt(words.Goal.SharedSubgroup)!.Value, total.Figure.Count!.Value);
            return $"{SwedishText.Number(some)} av {SwedishText.Number(count)} är {Rounded(some * 100m / count, promised)} procent: "
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
                return $"{Unmoved(total.Figure.Mark)} från {start}.";
            var distance = $"{MarkOfMove(total.Figure.Mark, moved)}{SwedishText.Number(Math.Abs(moved))}{words.Points(Math.Abs(moved))}";
            return $"{(moved < 0 ? "Ner" : "Upp")} {distance} från {start}{PromisedMove(words.Goal.Target - from, moved)}.";
        }

        private string Points(decimal number) => (words.Kind, number) switch
        {
            (not MeasureKind.Percentage, _) => "",
            (_, 1) => " procentenhet",
            _ => " procentenheter",
        };
    }

    /// <summary>To one decimal, but never so that it seems to be as much as was promised when it is not: 19,99 procent is no 20.</summary>
    private static string Rounded(decimal share, decimal promised)
    {
        var rounded = Math.Round(share, 1, MidpointRounding.AwayFromZero);
        if (share >= promised || rounded < promised)
            return SwedishText.Number(rounded);
        var decimals = 2;
        while (decimals < MostDecimals && Math.Round(share, decimals, MidpointRounding.AwayFromZero) >= promised)
            decimals++;
        return Math.Round(share, decimals, MidpointRounding.AwayFromZero).ToString(SwedishText.Culture);
    }

    private const int MostDecimals = 9;

    private static string Unmoved(FigureMark mark) => mark switch
    {
        FigureMark.Circa => "Ungefär oförändrat",
        FigureMark.Over => "Något upp",
        FigureMark.AtLeast => "Oförändrat eller upp",
        _ => "Oförändrat",
    };

    /// <summary>What is "minst 10" has fallen by 24 from 34, or by less.</summary>
    private static string MarkOfMove(FigureMark mark, decimal moved) => (mark, moved < 0) switch
    {
        (FigureMark.AtLeast, true) => "högst ",
        (FigureMark.Over, true) => "knappt ",
        _ => mark.Before,
    };

    /// <summary>", 4 utlovade": of a move in the promised direction.</summary>
    private static string PromisedMove(decimal promised, decimal moved) =>
        Math.Sign(promised) != Math.Sign(moved) ? ""
        : $", {SwedishText.Number(Math.Abs(promised))} {(Math.Abs(promised) == 1 ? "utlovad" : "utlovade")}";
}

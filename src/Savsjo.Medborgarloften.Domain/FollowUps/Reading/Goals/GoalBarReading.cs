using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>
/// Målstapel: what a measure came to, tertial by tertial, beside what was promised. The scale is as long as the greater of the
/// two, so that a goal exceeded many times over still fits.
/// </summary>
/// <param name="Description">The whole bar in words, for whoever does not see it.</param>
/// <param name="Parts">What adds up to the total, in the order of time; none of them is 0.</param>
/// <param name="Total">The length of the bar.</param>
/// <param name="Mark">Where the goal stands.</param>
/// <param name="Scale">The length of the whole axis; never 0.</param>
/// <param name="MarkLabel">"mål 15", "högst 10".</param>
public sealed record GoalBarReading(
    string Description, IReadOnlyList<GoalBarStretch> Parts, decimal Total, decimal Mark, decimal Scale, string MarkLabel)
{
    private const decimal WholePercentage = 100;

    /// <summary>
    /// Null when there is nothing that may be drawn: no goal with a place on a scale, a yes or no, no given figure, or any figure of
    /// the measure withheld: the bar's lengths would give it away.
    /// </summary>
    /// <param name="measure">What was counted.</param>
    /// <param name="time">The tertials followed up.</param>
    public static GoalBarReading? Of(MeasureContent measure, FollowedUpTertials time) =>
        measure is { Kind: not MeasureKind.YesNo, Goal: { Mark: > 0 and { } mark } goal }
        && measure.FigureJudged is { State: FigureState.Given, Figure.Amount: { } total }
        && !measure.Figures.Append(measure.Year).Append(measure.Period).Any(figure => figure.State == FigureState.Withheld)
            ? Of(new Drawn(measure, goal, time, mark, total))
            : null;

    private static GoalBarReading Of(Drawn drawn)
    {
        List<Addend> addends = [.. drawn.Addends.Where(addend => addend.Amount > 0)];
        var longest = drawn.Measure.Kind == MeasureKind.Percentage ? WholePercentage : 0;
        return new(
            Describe(drawn, addends),
            [.. addends.Select(addend => new GoalBarStretch(addend.Label, addend.Amount))],
            drawn.Total, drawn.Mark, Math.Max(Math.Max(drawn.Total, drawn.Mark), longest),
            (drawn.Goal.Comparison == GoalComparison.AtMost ? "högst " : "mål ") + drawn.InFigures(drawn.Mark));
    }

    private static string Describe(Drawn drawn, List<Addend> addends)
    {
        var parts = string.Concat(addends.Where(addend => addend.Name.Length > 0)
            .Select(addend => $"{addend.Name} {InWords(addend.Amount)}, "));
        var came = drawn.IsOneFigure ? drawn.Judged.Wording : $"{parts}sammanlagt {drawn.Judged.Figure.Mark.Before}{InWords(drawn.Total)}";
        var verb = drawn.Goal.Outcome == GoalOutcome.UnderWay ? "är" : "var";
        return $"{drawn.Measure.Name} {drawn.When}: {came}. Målet {verb} {drawn.Measure.GoalWords!.DueInFigures}.";
    }

    private static string InWords(decimal amount) =>
        amount == decimal.Truncate(amount) ? SwedishText.InWords((int)amount) : SwedishText.Number(amount);

    /// <summary>What is drawn, before it has words.</summary>
    private sealed record Drawn(MeasureContent Measure, GoalContent Goal, FollowedUpTertials Time, decimal Mark, decimal Total)
    {
        /// <summary>Whether one tertial's figure, or the latest, is the whole bar.</summary>
        public bool IsOneFigure => Measure.Accumulation == Accumulation.Latest || Goal.IsOfOneTertial;

        /// <summary>
        /// "Drygt 25" and "cirka 20" leave no number of "minst 60", and what is known only in a total has no place of its own.
        /// </summary>
        private bool IsKnownInParts =>
            Measure.Figures.All(figure => figure.Figure.Mark == FigureMark.None && figure.State != FigureState.InTotal);

        public string When => Goal.IsOfOneTertial ? Time.StretchJudged(Goal).Name : $"{Time.Year}";

        public FigureContent Judged => Measure.FigureJudged;

        private string Percent => Measure.Kind == MeasureKind.Percentage ? " procent" : "";

        public IEnumerable<Addend> Addends => IsOneFigure || !IsKnownInParts ? [new("", "", Total)] : [.. Untold, .. OfYear];

        private IEnumerable<Addend> OfYear => Time.Columns.Zip(Measure.Figures, (column, figure) =>
            new Addend(column.ShortName, column.NameInYear, figure.Figure.Amount ?? 0));

        /// <summary>Earlier years of a period; and what was stated in a total only and belongs to no tertial.</summary>
        private IEnumerable<Addend> Untold
        {
            get
            {
                var rest = Total - OfYear.Sum(addend => addend.Amount);
                if (Goal.Span != GoalSpan.Period || Goal.FirstJudged?.Year == Time.Year)
                    return [new("", "", rest)];
                var stated = Measure.Year.Figure.Amount - OfYear.Sum(addend => addend.Amount) is { } some && some > 0 ? some : 0;
                return [new("Före", $"före {Time.Year}", rest - stated), new("", "", stated)];
            }
        }

        public string InFigures(decimal amount) => SwedishText.Number(amount) + Percent;
    }

    /// <param name="Label">"T1".</param>
    /// <param name="Name">"tertial 1".</param>
    private sealed record Addend(string Label, string Name, decimal Amount);
}

/// <summary>Del av en målstapel.</summary>
/// <param name="Label">"T2", "Före"; empty where the whole bar is one figure.</param>
public sealed record GoalBarStretch(string Label, decimal Amount)
{
    /// <summary>"7".</summary>
    public string Number => SwedishText.Number(Amount);
}

using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>
/// Målstapel: what a measure came to beside what was promised. The bar is as long as the greater of the two, so that a
/// goal exceeded many times over still fits; the tick is the goal.
/// </summary>
/// <param name="Description">The whole bar in words, for whoever does not see it.</param>
/// <param name="Parts">One for each tertial that added something.</param>
/// <param name="Total">How far the parts reach, in per cent of the bar.</param>
/// <param name="Tick">Where the goal is, in per cent of the bar.</param>
/// <param name="GoalLabel">"mål 15", "högst 10".</param>
public sealed record GoalBar(string Description, IReadOnlyList<GoalBarPart> Parts, decimal Total, decimal Tick, string GoalLabel)
{
    private const decimal EdgeWithoutRoomForText = 12;

    /// <summary>Keeps the goal's label inside the bar when the goal is near one of its ends.</summary>
    public string GoalAnchor => Tick < EdgeWithoutRoomForText ? "start" : Tick > 100 - EdgeWithoutRoomForText ? "end" : "middle";

    /// <summary>Null when there is nothing to draw: no goal, a yes or no, a change from a baseline, or figures that are missing or withheld.</summary>
    public static GoalBar? Of(MeasureContent measure, Tertial tertial)
    {
        if (measure.Goal is not { Mark: { } mark } goal || measure.Kind == MeasureKind.YesNo || Amounts(measure, goal, tertial) is not { } amounts)
            return null;
        var total = amounts.Sum(one => one.Amount);
        var scale = Math.Max(measure.Kind == MeasureKind.Percentage ? 100 : total, Math.Max(total, mark));
        return scale == 0 ? null : new(
            Describe(measure, goal, tertial, amounts, total),
            [.. PartsOf(amounts, scale)],
            total / scale * 100,
            mark / scale * 100,
            (goal.Comparison == GoalComparison.AtMost ? "högst " : "mål ") + InFigures(measure, mark));
    }

    private static List<TertialAmount>? Amounts(MeasureContent measure, GoalContent goal, Tertial tertial)
    {
        var judged = measure.FigureJudged;
        if (judged is not { State: FigureState.Given, Figure.Amount: { } amount })
            return null;
        if (measure.Accumulation == Accumulation.Latest || goal.IsOfOneTertial)
            return [new("", "", amount)];
        if (measure.Figures.Any(figure => figure.State == FigureState.Withheld))
            return null;
        var ofYear = tertial.YearToDate()
            .Zip(measure.Figures, (one, figure) => new TertialAmount(one.ShortName, $"tertial {one.Number}", figure.Figure.Count ?? 0));
        var before = goal.Span == GoalSpan.Period ? amount - (measure.Year.Figure.Amount ?? 0) : 0;
        return [.. ofYear.Prepend(new("Före", $"före {tertial.Year}", before)).Where(one => one.Amount > 0)];
    }

    private static IEnumerable<GoalBarPart> PartsOf(List<TertialAmount> amounts, decimal scale)
    {
        var start = 0m;
        foreach (var one in amounts)
        {
            var width = one.Amount / scale * 100;
            yield return new(start, width, SwedishText.Number(one.Amount), one.Label);
            start += width;
        }
    }

    private static string Describe(MeasureContent measure, GoalContent goal, Tertial tertial, List<TertialAmount> amounts, decimal total)
    {
        var parts = string.Concat(amounts.Where(one => one.Name.Length > 0).Select(one => $"{one.Name} {InWords(one.Amount)}, "));
        var came = measure.Accumulation == Accumulation.Latest || goal.IsOfOneTertial
            ? InFigures(measure, total)
            : $"{parts}sammanlagt {InWords(total)}";
        var when = goal.IsOfOneTertial ? (goal.JudgedIn ?? tertial).Name : $"{tertial.Year}";
        var verb = goal.Outcome == GoalOutcome.UnderWay ? "är" : "var";
        return $"{measure.Name} {when}: {came}. Målet {verb} {goal.Comparison.Word} {InWords(goal.Mark ?? goal.Target)}{(measure.Kind == MeasureKind.Percentage ? " procent" : "")}.";
    }

    private static string InFigures(MeasureContent measure, decimal amount) =>
        SwedishText.Number(amount) + (measure.Kind == MeasureKind.Percentage ? " procent" : "");

    private static string InWords(decimal amount) =>
        amount == decimal.Truncate(amount) ? SwedishText.InWords((int)amount) : SwedishText.Number(amount);

    private sealed record TertialAmount(string Label, string Name, decimal Amount);
}

/// <summary>A segment of a <see cref="GoalBar"/>.</summary>
/// <param name="Start">In per cent of the bar.</param>
/// <param name="Width">In per cent of the bar.</param>
/// <param name="Number">What it stands for, inside it.</param>
/// <param name="Label">"T1", under it.</param>
public sealed record GoalBarPart(decimal Start, decimal Width, string Number, string Label)
{
    private const decimal NarrowestWithText = 9;

    /// <summary>A narrower one has no text: it would run into its neighbour's.</summary>
    public bool HasRoomForText => Width >= NarrowestWithText;

    public decimal Middle => Start + Width / 2;
}

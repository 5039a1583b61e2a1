using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Reads the figures that an author typed: checks each against its measure, and a stated total ("sammanlagt") against what
/// the year already holds.
/// </summary>
internal static class EnteredFigures
{
    private const int LargestCount = 1_000_000;

    public static Dictionary<int, StatedFigure> Read(
        Activity activity,
        Tertial tertial,
        IReadOnlyList<EnteredValue> entered,
        IEnumerable<ActivityReport> earlier,
        List<RuleViolation> violations)
    {
        var reports = earlier.ToList();
        var figures = new Dictionary<int, StatedFigure>();
        foreach (var value in entered.Where(value => !value.Figure.IsMissing || value.Figure.Subgroup is not null))
        {
            var measure = activity.Measures.SingleOrDefault(measure => measure.Id == value.MeasureId);
            var before = violations.Count;
            if (measure is null)
                violations.Add(new("Måttet hör inte till den här aktiviteten."));
            else
                violations.AddRange(Shape(measure, value.Figure));
            if (measure is null || violations.Count > before)
                continue;
            var stated = StatedFigure.Written(measure, value.Figure, value.StatedAs);
            violations.AddRange(Totals(measure, stated, new EarlierFigures(measure, reports, tertial)));
            if (violations.Count == before && !figures.TryAdd(measure.Id, stated))
                violations.Add(Wrong(measure, $"{measure.Name} är angivet två gånger.", FigureBox.Count));
        }

        return figures;
    }

    private static IEnumerable<RuleViolation> Shape(Measure measure, Figure figure)
    {
        RuleViolation Wrong(string message, FigureBox of) => EnteredFigures.Wrong(measure, message, of);

        var fits = measure.Kind switch
        {
            MeasureKind.Count => figure is { Percentage: null, IsFulfilled: null },
            MeasureKind.Percentage => figure is { Count: null, Subgroup: null, IsFulfilled: null },
            _ => figure is { Count: null, Subgroup: null, Percentage: null },
        };
        if (!fits)
            yield return Wrong($"{measure.Name} tar inte den sortens uppgift.", FigureBox.Count);
        if (figure.Count is null && figure.Subgroup is not null)
            yield return Wrong($"{measure.Name}: fyll i antalet också, inte bara varav.", FigureBox.Count);
        if (figure.Count is < 0 or > LargestCount)
            yield return Wrong($"{measure.Name}: antalet ska vara mellan 0 och {SwedishText.Number(LargestCount)}.", FigureBox.Count);
        if (figure.Subgroup is not null && !measure.HasSubgroup)
            yield return Wrong($"{measure.Name} har ingen delgrupp.", FigureBox.Subgroup);
        if (figure.Subgroup < 0)
            yield return Wrong($"{measure.Name}: varav {measure.SubgroupLabel} kan inte vara mindre än 0.", FigureBox.Subgroup);
        if (figure.Subgroup > figure.Count)
            yield return Wrong(
                $"{measure.Name}: {SwedishText.Number(figure.Subgroup.Value)} som är {measure.SubgroupLabel} "
                + $"är fler än antalet, {SwedishText.Number(figure.Count.Value)}.",
                FigureBox.Subgroup);
        if (figure.Percentage is < 0 or > 100)
            yield return Wrong($"{measure.Name}: procenten ska vara mellan 0 och 100.", FigureBox.Percentage);
        if (figure.Percentage is { } percentage && decimal.Round(percentage, 1) != percentage)
            yield return Wrong($"{measure.Name}: skriv högst en decimal, till exempel 19,5.", FigureBox.Percentage);
    }

    /// <summary>What is wrong with a total, beside what earlier tertials say.</summary>
    public static IEnumerable<RuleViolation> Totals(Measure measure, StatedFigure stated, EarlierFigures earlier)
    {
        RuleViolation Wrong(string message, FigureBox of) => EnteredFigures.Wrong(measure, message, of);

        if (!stated.IsTotal || stated.Figure.Count is null)
            yield break;
        var own = stated.Figure.Minus(earlier.In(stated.StatedAs));
        if (own.Count < 0)
            yield return Wrong(TooLow(measure.Name, stated, earlier, figure => figure.Count), FigureBox.Count);
        else if (own.Subgroup < 0)
            yield return Wrong(
                TooLow($"{measure.Name}, varav {measure.SubgroupLabel}", stated, earlier, figure => figure.Subgroup), FigureBox.Subgroup);
        else if (own.Subgroup > own.Count)
            yield return Wrong(
                $"{measure.Name}: med de här summorna blir tertialets eget antal {SwedishText.Number(own.Count.Value)}, men "
                + $"{SwedishText.Number(own.Subgroup.Value)} av dem {measure.SubgroupLabel}. "
                + $"Det stämmer inte med vad som redan är rapporterat {When(stated)}.",
                FigureBox.Subgroup);
    }

    /// <param name="message">It names the measure.</param>
    private static RuleViolation Wrong(Measure measure, string message, FigureBox of) =>
        ReportBox.Measure(measure.Id, of).Refuse(message) with { Names = Named.Field };

    private static string TooLow(string what, StatedFigure stated, EarlierFigures earlier, Func<Figure, int?> number) =>
        $"{what}: sammanlagt {SwedishText.Number(number(stated.Figure) ?? 0)} är lägre "
        + $"än de {SwedishText.Number(number(earlier.In(stated.StatedAs)) ?? 0)} som redan är rapporterade {When(stated)} "
        + $"({earlier.Listed(stated.StatedAs, number)}).";

    private static string When(StatedFigure stated) => stated.StatedAs == StatedAs.PeriodTotal ? "under perioden" : "i år";
}

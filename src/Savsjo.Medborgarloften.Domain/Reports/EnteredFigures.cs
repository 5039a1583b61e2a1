using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Reads the figures that an author typed: checks each against its measure and against what the year already holds, and
/// turns a stated year total ("sammanlagt") into the tertial's own figure.
/// </summary>
internal static class EnteredFigures
{
    private const int LargestCount = 1_000_000;

    public static Dictionary<int, (Figure Figure, StatedAs StatedAs)> Read(
        Activity activity,
        Tertial tertial,
        IReadOnlyList<EnteredValue> entered,
        IEnumerable<ActivityReport> earlier,
        List<RuleViolation> violations)
    {
        var sameYear = earlier.Where(report => report.Tertial.Year == tertial.Year && report.Tertial < tertial)
            .OrderBy(report => report.Tertial).ToList();
        var figures = new Dictionary<int, (Figure, StatedAs)>();
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
            var own = Own(measure, value, sameYear, violations);
            if (violations.Count == before && !figures.TryAdd(measure.Id, own))
                violations.Add(new($"{measure.Name} är angivet två gånger.", nameof(Figure.Count), measure.Id));
        }

        return figures;
    }

    private static IEnumerable<RuleViolation> Shape(Measure measure, Figure figure)
    {
        RuleViolation Wrong(string message, string field) => new(message, field, measure.Id);

        var fits = measure.Kind switch
        {
            MeasureKind.Count => figure is { Percentage: null, IsFulfilled: null },
            MeasureKind.Percentage => figure is { Count: null, Subgroup: null, IsFulfilled: null },
            _ => figure is { Count: null, Subgroup: null, Percentage: null },
        };
        if (!fits)
            yield return Wrong($"{measure.Name} tar inte den sortens uppgift.", nameof(Figure.Count));
        if (figure.Count is null && figure.Subgroup is not null)
            yield return Wrong($"{measure.Name}: fyll i antalet också, inte bara varav.", nameof(Figure.Count));
        if (figure.Count is < 0 or > LargestCount)
            yield return Wrong($"{measure.Name}: antalet ska vara mellan 0 och {SwedishText.Number(LargestCount)}.", nameof(Figure.Count));
        if (figure.Subgroup is not null && !measure.HasSubgroup)
            yield return Wrong($"{measure.Name} har ingen delgrupp.", nameof(Figure.Subgroup));
        if (figure.Subgroup < 0)
            yield return Wrong($"{measure.Name}: varav {measure.SubgroupLabel} kan inte vara mindre än 0.", nameof(Figure.Subgroup));
        if (figure.Subgroup > figure.Count)
            yield return Wrong(
                $"{measure.Name}: {SwedishText.Number(figure.Subgroup.Value)} som är {measure.SubgroupLabel} är fler än antalet, {SwedishText.Number(figure.Count.Value)}.",
                nameof(Figure.Subgroup));
        if (figure.Percentage is < 0 or > 100)
            yield return Wrong($"{measure.Name}: procenten ska vara mellan 0 och 100.", nameof(Figure.Percentage));
        if (figure.Percentage is { } percentage && decimal.Round(percentage, 1) != percentage)
            yield return Wrong($"{measure.Name}: skriv högst en decimal, till exempel 19,5.", nameof(Figure.Percentage));
    }

    private static (Figure, StatedAs) Own(
        Measure measure, EnteredValue value, List<ActivityReport> sameYear, List<RuleViolation> violations)
    {
        // "A count given without its subgroup means zero in the subgroup" (DOMAIN.md, Figures 2).
        var figure = measure.HasSubgroup && value.Figure is { Count: not null, Subgroup: null }
            ? value.Figure with { Subgroup = 0 }
            : value.Figure;
        if (value.StatedAs == StatedAs.OwnTertial || measure.Accumulation == Accumulation.Latest)
            return (figure, StatedAs.OwnTertial);

        var reported = sameYear.Aggregate(Figure.Missing, (total, report) => total.Plus(report.FigureOf(measure.Id)));
        var own = figure.Minus(reported);
        if (own.Count < 0)
            violations.Add(new(TooLow(measure.Name, figure.Count, reported.Count, sameYear, report => report.FigureOf(measure.Id).Count), nameof(Figure.Count), measure.Id));
        else if (own.Subgroup < 0)
            violations.Add(new(TooLow($"{measure.Name}, varav {measure.SubgroupLabel}", figure.Subgroup, reported.Subgroup, sameYear, report => report.FigureOf(measure.Id).Subgroup), nameof(Figure.Subgroup), measure.Id));
        else if (own.Subgroup > own.Count)
            violations.Add(new(
                $"{measure.Name}: med de här summorna blir tertialets eget antal {SwedishText.Number(own.Count ?? 0)}, men {SwedishText.Number(own.Subgroup.Value)} av dem {measure.SubgroupLabel}. Det stämmer inte med vad som redan är rapporterat i år.",
                nameof(Figure.Subgroup), measure.Id));
        return (own, StatedAs.YearTotal);
    }

    private static string TooLow(string what, int? stated, int? reported, List<ActivityReport> sameYear, Func<ActivityReport, int?> figure)
    {
        var earlier = sameYear.Where(report => figure(report) is not null)
            .Select(report => $"tertial {report.Tertial.Number}: {SwedishText.Number(figure(report)!.Value)}");
        return $"{what}: sammanlagt {SwedishText.Number(stated ?? 0)} är lägre än de {SwedishText.Number(reported ?? 0)} som redan är rapporterade i år ({string.Join(", ", earlier)}).";
    }
}

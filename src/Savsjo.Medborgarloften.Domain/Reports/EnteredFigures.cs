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
        foreach (var value in entered.Where(value => !value.Figure.IsMissing || value.Figure.Subgroups.Any(some => some is not null)))
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
            MeasureKind.Percentage => figure is { Count: null, Subgroups.Count: 0, IsFulfilled: null },
            _ => figure is { Count: null, Subgroups.Count: 0, Percentage: null },
        };
        if (!fits)
            yield return Wrong($"{measure.Name} tar inte den sortens uppgift.", FigureBox.Count);
        if (figure.Count is null && figure.Subgroups.Any(some => some is not null))
            yield return Wrong($"{measure.Name}: fyll i antalet också, inte bara varav.", FigureBox.Count);
        if (figure.Count is < 0 or > LargestCount)
            yield return Wrong($"{measure.Name}: antalet ska vara mellan 0 och {SwedishText.Number(LargestCount)}.", FigureBox.Count);
        foreach (var fault in Subgroups(measure, figure))
            yield return fault;
        if (figure.Percentage is < 0 or > 100)
            yield return Wrong($"{measure.Name}: procenten ska vara mellan 0 och 100.", FigureBox.Percentage);
        if (figure.Percentage is { } percentage && decimal.Round(percentage, 1) != percentage)
            yield return Wrong($"{measure.Name}: skriv högst en decimal, till exempel 19,5.", FigureBox.Percentage);
    }

    private static IEnumerable<RuleViolation> Subgroups(Measure measure, Figure figure)
    {
        RuleViolation Wrong(string message, int place) => EnteredFigures.Wrong(measure, message, FigureBox.SubgroupAt(place));

        var told = figure.Subgroups.Index().Where(one => one.Item is not null).Select(one => (one.Index, Some: one.Item!.Value)).ToList();
        if (told.Exists(one => one.Index >= measure.Subgroups.Count))
        {
            yield return Wrong($"{measure.Name} har ingen delgrupp.", 0);
            yield break;
        }

        if (told.Count > 0 && figure.Mark == FigureMark.AtLeast)
            yield return Wrong(
                $"{measure.Name}: ”minst” kan inte stå framför ett antal som har ”varav”, för då går det inte att säga hur stor del "
                + "delgruppen är. Skriv antalet som det är eller som cirka, eller lämna ”varav” tomt.",
                told[0].Index);
        foreach (var (place, some) in told)
        {
            var label = measure.Subgroups.Labels[place];
            if (some < 0)
                yield return Wrong($"{measure.Name}: varav {label} kan inte vara mindre än 0.", place);
            else if (some > figure.Count)
                yield return Wrong(
                    $"{measure.Name}: {SwedishText.Number(some)} som är {label} "
                    + $"är fler än antalet, {SwedishText.Number(figure.Count.Value)}.",
                    place);
        }

        if (AreTooManyTogether(measure, figure))
            yield return Wrong(
                $"{measure.Name}: {measure.Subgroups.InText} är tillsammans "
                + $"{SwedishText.Number(Measures.Subgroups.Together(figure.Subgroups))}, "
                + $"fler än antalet, {SwedishText.Number(figure.Count!.Value)}. Delgrupperna utesluter varandra.",
                told[^1].Index);
    }

    private static bool AreTooManyTogether(Measure measure, Figure figure) => measure.Subgroups.ExcludeEachOther
        && figure.Subgroups.All(some => some is null or >= 0 && some <= figure.Count)
        && Measures.Subgroups.Together(figure.Subgroups) > figure.Count;

    /// <summary>What is wrong with a total, beside what earlier tertials say.</summary>
    public static IEnumerable<RuleViolation> Totals(Measure measure, StatedFigure stated, EarlierFigures earlier)
    {
        RuleViolation Wrong(string message, FigureBox of) => EnteredFigures.Wrong(measure, message, of);

        if (!stated.IsTotal || stated.Figure.Count is null)
            yield break;
        var own = stated.Figure.Minus(earlier.In(stated.StatedAs));
        if (own.Count < 0)
            yield return Wrong(TooLow(measure.Name, stated, earlier, figure => figure.Count), FigureBox.Count);
        else
            foreach (var fault in SubgroupTotals(measure, stated, earlier, own))
                yield return fault;
    }

    private static IEnumerable<RuleViolation> SubgroupTotals(Measure measure, StatedFigure stated, EarlierFigures earlier, Figure own)
    {
        RuleViolation Wrong(string message, int place) => EnteredFigures.Wrong(measure, message, FigureBox.SubgroupAt(place));

        var earlierSaid = $"Det stämmer inte med vad som redan är rapporterat {When(stated)}.";
        foreach (var (place, label) in measure.Subgroups.Labels.Index())
            if (own.SubgroupAt(place) is { } some && some < 0)
                yield return Wrong(
                    TooLow($"{measure.Name}, varav {label}", stated, earlier, figure => figure.SubgroupAt(place)), place);
            else if (own.SubgroupAt(place) > own.Count)
                yield return Wrong(
                    $"{measure.Name}: med de här summorna blir tertialets eget antal {SwedishText.Number(own.Count!.Value)}, men "
                    + $"{SwedishText.Number(own.SubgroupAt(place)!.Value)} av dem {label}. {earlierSaid}",
                    place);
        if (AreTooManyTogether(measure, own))
            yield return Wrong(
                $"{measure.Name}: med de här summorna blir tertialets eget antal {SwedishText.Number(own.Count!.Value)}, men "
                + $"{measure.Subgroups.InText} tillsammans {SwedishText.Number(Measures.Subgroups.Together(own.Subgroups))}. {earlierSaid}",
                measure.Subgroups.Count - 1);
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

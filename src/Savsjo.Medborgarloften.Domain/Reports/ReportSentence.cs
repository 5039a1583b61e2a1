using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Meningen: what the software writes from the figures where the author wrote no words, in the follow-up's own style:
/// "Genomfört sju riktade insatser under perioden." Figures, not words, for suspicions; words up to twelve after "varav".
/// </summary>
public static class ReportSentence
{
    /// <summary>The sentence, or null when there are no figures to write it from.</summary>
    /// <param name="activity">The activity, for its measures and name.</param>
    /// <param name="year">The tertial's year, for "Sammanlagt under 2020".</param>
    /// <param name="stated">Each measure's figure as it was stated.</param>
    public static string? From(Activity activity, int year, Func<Measure, StatedFigure> stated)
    {
        var suspicions = activity.SuspicionMeasures.Select(measure => (Measure: measure, stated(measure).Figure, stated(measure).StatedAs))
            .Where(one => one.Figure.Count is not null)
            .ToLookup(one => one.StatedAs, one => (one.Measure, one.Figure));
        var others = activity.Measures.Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order)
            .Select(measure => Other(measure, year, stated(measure)));
        string?[] sentences =
        [
            Suspicions(activity.Name.TrimEnd('.'), suspicions[StatedAs.OwnTertial]),
            Suspicions($"Sammanlagt under {year}", suspicions[StatedAs.YearTotal]),
            .. others,
        ];
        var written = sentences.Where(sentence => sentence is not null).ToList();
        return written.Count == 0 ? null : string.Join(" ", written);
    }

    /// <summary>
    /// "Sammanlagt under 2020: 6 överlåtelse varav två 21 år och yngre, …"; an offence that nobody is suspected of is left out.
    /// </summary>
    private static string? Suspicions(string heading, IEnumerable<(Measure Measure, Figure Figure)> figures)
    {
        var counted = figures.ToList();
        if (counted.Count == 0)
            return null;
        var some = counted.Where(one => one.Figure.Count > 0).Select(one => Suspicion(one.Measure, one.Figure)).ToList();
        return $"{heading}: {(some.Count == 0 ? "inga misstankar" : string.Join(", ", some))}.";
    }

    private static string Suspicion(Measure measure, Figure figure)
    {
        var name = measure.Name.ToLower(SwedishText.Culture);
        var counted = $"{Circa(figure)}{SwedishText.Number(figure.Count ?? 0)} {name}";
        return figure.Subgroup > 0
            ? $"{counted} varav {SwedishText.InWords(figure.Subgroup.Value, GrammaticalGender.Common)} {measure.SubgroupLabel}"
            : counted;
    }

    private static string? Other(Measure measure, int year, StatedFigure value) => measure.Kind switch
    {
        MeasureKind.Count when value.Figure.Count is { } count => Count(measure, year, value.Figure, count, value.StatedAs),
        MeasureKind.Percentage when value.Figure.Percentage is { } percentage =>
            $"{measure.Name}: {Circa(value.Figure)}{SwedishText.Number(percentage)} procent.",
        MeasureKind.YesNo when value.Figure.IsFulfilled is { } yes => $"{measure.Name}: {(yes ? "ja" : "nej")}.",
        _ => null,
    };

    private static string Count(Measure measure, int year, Figure figure, int count, StatedAs statedAs)
    {
        var varav = figure.Subgroup > 0
            ? $", varav {SwedishText.InWords(figure.Subgroup.Value, GrammaticalGender.Common)} {measure.SubgroupLabel},"
            : "";
        if (count == 0 && measure.Accumulation == Accumulation.Sum)
            return statedAs == StatedAs.YearTotal
                ? $"Inga {measure.Unit.Plural} under {year}."
                : $"Inga {measure.Unit.Plural} under perioden.";
        var counted = figure.IsApproximate
            ? $"cirka {measure.Unit.InFigures(count)}"
            : measure.Unit.Counted(count);
        if (measure.Accumulation == Accumulation.Latest)
            return $"{measure.Name}: {counted}{varav.TrimEnd(',')}.";
        if (!measure.CountsDeeds)
            return statedAs == StatedAs.YearTotal
                ? $"Sammanlagt {counted}{varav} under {year}."
                : $"{SwedishText.Capitalised(counted)}{varav} under perioden.";
        return statedAs == StatedAs.YearTotal
            ? $"Genomfört sammanlagt {counted}{varav} under {year}."
            : $"Genomfört {counted}{varav} under perioden.";
    }

    private static string Circa(Figure figure) => figure.IsApproximate ? "cirka " : "";
}

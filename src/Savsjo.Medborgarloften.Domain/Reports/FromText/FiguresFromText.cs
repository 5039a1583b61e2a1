using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports.FromText;

/// <summary>
/// Siffror ur texten: what an author's own words would fill in, measure by measure, and the numbers that were not understood.
/// </summary>
public sealed record FiguresFromText(IReadOnlyList<FigureFromText> Figures, IReadOnlyList<UnreadNumber> NotUnderstood)
{
    /// <param name="scope">What is reported.</param>
    public static FiguresFromText Of(Activity activity, TextScope scope, string? text)
    {
        var said = FigureReader.Read(text, activity.MeasuresInOrder, scope);
        var told = said.Figures.Where(one => !one.Of.IsOfAll).ToLookup(one => one.Of.Words);
        // Suspicions are all stated in one way.
        var suspicionsAs = activity.SuspicionMeasures.SelectMany(measure => told[measure]).Select(one => one.StatedAs)
            .DefaultIfEmpty(StatedAs.OwnTertial).Min();
        var figures =
            from measure in activity.MeasuresInOrder
            let all = told[measure].ToList()
            where all.Count > 0
            let statedAs = measure.CountsSuspicions ? suspicionsAs : all.Min(one => one.StatedAs)
            where all.Exists(one => one.StatedAs == statedAs)
            select new FigureFromText(measure, Figure(measure, [.. all.Where(one => one.StatedAs == statedAs)]), statedAs);
        return new([.. figures, .. NoSuspicions(activity, said, told)], said.NotUnderstood);
    }

    private static Figure Figure(Measure measure, IReadOnlyList<SaidFigure> said)
    {
        var whole = said.FirstOrDefault(one => one.Subgroup is null);
        if (measure.Kind == MeasureKind.Percentage)
            return Measures.Figure.OfPercentage(whole!.Number, whole.Mark);
        var figure = new Figure(Count: (int?)whole?.Number, Mark: whole?.Mark ?? FigureMark.None);
        return said.All(one => one.Subgroup is null)
            ? figure
            : figure.WithSubgroups([.. measure.Subgroups.Labels.Select((_, place) =>
                (int?)said.FirstOrDefault(one => one.Subgroup == place)?.Number)]);
    }

    /// <summary>"Inga misstankar": none of any offence.</summary>
    private static IEnumerable<FigureFromText> NoSuspicions(
        Activity activity, FiguresSaid said, ILookup<IMeasureWords, SaidFigure> told) =>
        said.Figures.FirstOrDefault(one => one is { Of.IsOfAll: true, Subgroup: null, Number: 0 }) is { } none
            && !activity.SuspicionMeasures.Any(measure => told[measure].Any())
            ? activity.SuspicionMeasures.Select(measure => new FigureFromText(measure, Measures.Figure.OfCount(0), none.StatedAs))
            : [];
}

/// <summary>En siffra ur texten.</summary>
/// <param name="Figure">Without a count where the text says only a subgroup's.</param>
public sealed record FigureFromText(Measure Measure, Figure Figure, StatedAs StatedAs);

using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Angivna årssummor: finds where a text says a year's total ("sammanlagt 20 riktade insatser", "22 innehav varav sju 21 år
/// och yngre") that differs from the computed one. Only a number beside what it counts is judged: a false alarm costs the
/// reader's trust in the next.
/// </summary>
public static class StatedTotals
{
    /// <summary>What a text says otherwise than the figures; empty when they agree or it says nothing.</summary>
    public static IReadOnlyList<DisagreeingTotal> In(string? text, ActivityContent activity)
    {
        if (text is null || activity.Cells is not [.., var last])
            return [];
        var years = YearsOf(activity).ToList();
        return
        [
            .. from said in FigureReader.Read(text, years.Select(one => one.Sought), last.Tertial).Figures
               where said is { StatedAs: StatedAs.YearTotal, Mark: FigureMark.None }
               let year = said.Of.IsOfAll ? activity.Suspicions!.YearTotal : years.Find(one => one.Sought == said.Of).Year
               where year is { State: FigureState.Given, Figure: { Mark: FigureMark.None, Count: not null } }
               let known = said.Subgroup is { } place ? year.Figure.SubgroupAt(place) : year.Figure.Count
               where known is not null && known != said.Number
               select new DisagreeingTotal(NameOf(said), (int)said.Number, known.Value),
        ];
    }

    private static IEnumerable<(SoughtMeasure Sought, FigureContent Year)> YearsOf(ActivityContent activity) =>
    [
        .. activity.Measures.Select(measure => (new SoughtMeasure(measure), measure.Year)),
        .. activity.Suspicions?.Offences.Select(row =>
            (new SoughtMeasure(row.AsMeasure(activity.Suspicions.Subgroups), CountsSuspicions: true), row.Year)) ?? [],
    ];

    private static string NameOf(SaidFigure said) =>
        said.Subgroup is { } place ? $"{said.Of.Words.Name}, varav {said.Of.Words.Subgroups.Labels[place]}" : said.Of.Words.Name;
}

/// <summary>En summa som inte stämmer: what a text says, and what the figures come to.</summary>
/// <param name="Measure">"Riktade insatser", "Innehav, varav 21 år och yngre".</param>
public sealed record DisagreeingTotal(string Measure, int Stated, int Computed);

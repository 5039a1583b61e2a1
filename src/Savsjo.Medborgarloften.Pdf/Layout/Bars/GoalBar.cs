using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Pdf.Layout.Bars;

/// <summary>
/// Målstapel: what was done, tertial by tertial, against what was promised. There is none when a figure is withheld: its
/// length would give the figure away.
/// </summary>
/// <param name="Segments">What adds up to the total, in the order of time.</param>
/// <param name="Total">The length of the bar.</param>
/// <param name="Target">Where the goal stands.</param>
/// <param name="Scale">The length of the whole axis.</param>
/// <param name="AlternateText">The figures in words.</param>
internal sealed record GoalBar(
    IReadOnlyList<BarSegment> Segments, decimal Total, decimal Target, decimal Scale, string AlternateText)
{
    /// <summary>The bar of a measure; null when there is nothing that may be drawn.</summary>
    public static GoalBar? Of(MeasureContent measure, FollowUpReportContent content)
    {
        var total = measure.FigureJudged;
        if (measure.Goal is not { Mark: { } target and > 0 } goal || measure.Kind == MeasureKind.YesNo || total.State != FigureState.Given
            || total.Figure.Amount is not { } amount || measure.Figures.Append(measure.Year).Append(measure.Period).Any(IsSecret))
            return null;
        var segments = Divided(measure, goal, amount, content);
        var scale = Math.Max(Math.Max(amount, target), measure.Kind == MeasureKind.Percentage ? 100 : 1);
        return new(segments, amount, target, scale, Words(measure, goal, total, segments));
    }

    private static bool IsSecret(FigureContent figure) => figure.State is FigureState.Withheld;

    private static List<BarSegment> Divided(MeasureContent measure, GoalContent goal, decimal total, FollowUpReportContent content)
    {
        if (measure.Accumulation == Accumulation.Latest || goal.IsOfOneTertial)
            return [new((goal.JudgedIn ?? content.Tertial).ShortName, total)];
        var segments = content.Tertials.Zip(measure.Figures, (tertial, figure) => new BarSegment(tertial.ShortName, figure.Figure.Amount ?? 0)).ToList();
        var earlier = total - segments.Sum(segment => segment.Amount);
        if (earlier > 0)
            segments.Insert(0, new("Tidigare år", earlier));
        return [.. segments.Where(segment => segment.Amount > 0)];
    }

    private static string Words(MeasureContent measure, GoalContent goal, FigureContent total, List<BarSegment> segments)
    {
        var parts = string.Join(", ", segments.Select(segment => $"{segment.Label}: {SwedishText.Number(segment.Amount)}"));
        return $"Stapel för {measure.Name}. {(segments.Count > 1 ? $"{parts}, sammanlagt {total.Wording}." : $"{total.Wording}.")} Målet är {measure.GoalWords!.DueInFigures}.";
    }
}

/// <summary>A part of a bar: "T2", 7.</summary>
internal sealed record BarSegment(string Label, decimal Amount);

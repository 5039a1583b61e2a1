using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Bars;

/// <summary>
/// Stapeldiagram: suspicions per tertial, the subgroup hatched, so that it is told apart without colour. A figure that is
/// withheld or missing has words and no bar.
/// </summary>
internal sealed class SuspicionBars(Flow flow, FollowUpReportContent content, SuspicionTable suspicions)
{
    private const double LabelWidth = 62, BarHeight = 17, BarGap = 9, LegendHeight = 18, EndLabelWidth = 120;

    public double Height => LegendHeight + suspicions.Totals.Count * (BarHeight + BarGap);

    public void Draw()
    {
        flow.Need(Height);
        var figure = flow.Root.Add(new StructureElement(StructureType.Figure, flow.Root)
        {
            AlternateText = new ReportWording(content).Chart(suspicions),
            BoundingBox = new(Flow.Left, flow.Y, Flow.Width, Height),
        });
        DrawLegend(figure);
        var most = suspicions.Totals.Max(total => Amount(total)) ?? 0;
        foreach (var (tertial, total) in content.Tertials.Zip(suspicions.Totals))
        {
            DrawBar(figure, $"Tertial {tertial.Number}", total, most);
            flow.Y += BarHeight + BarGap;
        }
    }

    /// <summary>The length of a bar; null when there is none to draw.</summary>
    public static int? Amount(FigureContent figure) => figure.State == FigureState.Given ? figure.Figure.Count : null;

    public static int? Subgroup(FigureContent figure) => figure.SubgroupState == FigureState.Given ? figure.Figure.Subgroup : null;

    private void DrawLegend(StructureElement figure)
    {
        var styles = flow.Styles;
        var x = Flow.Left + LabelWidth;
        x = Legend(figure, x, "Misstankar ", isHatched: false);
        if (suspicions.SubgroupLabel is { } label && suspicions.Totals.Any(total => Subgroup(total) is not null))
            Legend(figure, x, $"varav {label} ", isHatched: true);
        flow.Y += LegendHeight;

        double Legend(StructureElement owner, double left, string text, bool isHatched)
        {
            Bar(owner, new(left, flow.Y + 1.5, 14, 7), isHatched);
            flow.Page.Text(owner, text, left + 18, flow.Y + styles.Small.Baseline, styles.Small with { Colour = styles.Palette.Ink });
            return left + 18 + styles.Small.WidthOf(text, flow.Fonts) + 12;
        }
    }

    private void DrawBar(StructureElement figure, string label, FigureContent total, int most)
    {
        var styles = flow.Styles;
        var baseline = flow.Y + (BarHeight - styles.Cell.Leading) / 2 + styles.Cell.Baseline;
        flow.Page.Text(figure, label + " ", Flow.Left, baseline, styles.CellStrong);
        var x = Flow.Left + LabelWidth;
        if (Amount(total) is { } amount && most > 0)
        {
            var scale = (Flow.Width - LabelWidth - EndLabelWidth) / most;
            var bar = new Box(x, flow.Y, amount * scale, BarHeight);
            Bar(figure, bar, isHatched: false);
            if (Subgroup(total) is > 0 and { } subgroup)
                Bar(figure, bar with { Width = subgroup * scale }, isHatched: true);
            x += bar.Width + 7;
        }
        var figureWords = total.SubgroupWording is { } varav ? $"{total.Wording} varav {varav} " : total.Wording + " ";
        flow.Page.Text(figure, figureWords, x, baseline, styles.CellStrong);
    }

    private void Bar(StructureElement figure, Box box, bool isHatched) =>
        flow.Page.Draw(figure, Bar(box.Width, box.Height, isHatched, flow.Styles.Palette), box.X, box.Y);

    /// <summary>A solid bar, or a hatched one.</summary>
    public static Drawing Bar(double width, double height, bool isHatched, Palette palette) => isHatched
        ? Hatch(new Drawing(), width, height, palette)
        : new Drawing().Rectangle(0, 0, width, height).Fill(palette.Accent.Tint(0.35));

    /// <summary>White lines over the accent.</summary>
    public static Drawing Hatch(Drawing drawing, double width, double height, Palette palette)
    {
        const double distance = 4.2;
        drawing.Rectangle(0, 0, width, height).Fill(palette.Accent).Save().Rectangle(0, 0, width, height).Clip();
        for (var at = -height + distance / 2; at < width; at += distance)
            drawing.MoveTo(at, height).LineTo(at + height, 0);
        return drawing.Stroke(palette.White, 1.1).Restore();
    }
}

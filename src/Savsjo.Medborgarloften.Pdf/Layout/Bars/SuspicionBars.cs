using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Bars;

/// <summary>
/// Stapeldiagram: suspicions per tertial, the subgroup hatched, so that it is told apart without colour. A figure that is
/// withheld or missing has words and no bar.
/// </summary>
internal sealed class SuspicionBars(Flow flow, ChartReading chart)
{
    private const double LabelWidth = 62, BarHeight = 17, BarGap = 9, KeyHeight = 18, EndLabelWidth = 120;

    public double Height => (chart.Key.Count > 0 ? KeyHeight : 0) + chart.Bars.Count * (BarHeight + BarGap);

    public void Draw()
    {
        flow.Need(Height);
        var figure = flow.Root.Add(new StructureElement(StructureType.Figure, flow.Root)
        {
            AlternateText = chart.AlternateText,
            BoundingBox = new(Flow.Left, flow.Y, Flow.Width, Height),
        });
        DrawKey(figure);
        foreach (var bar in chart.Bars)
        {
            Draw(figure, bar);
            flow.Y += BarHeight + BarGap;
        }
    }

    private void DrawKey(StructureElement figure)
    {
        if (chart.Key.Count == 0)
            return;
        var styles = flow.Styles;
        var x = Flow.Left + LabelWidth;
        foreach (var (words, isHatched) in chart.Key)
        {
            Draw(figure, new(x, flow.Y + 1.5, 14, 7), isHatched);
            flow.Page.Text(figure, words + " ", x + 18, flow.Y + styles.Small.Baseline, styles.SmallInk);
            x += 18 + styles.Small.WidthOf(words + " ", flow.Fonts) + 12;
        }
        flow.Y += KeyHeight;
    }

    private void Draw(StructureElement figure, ChartBarReading bar)
    {
        var styles = flow.Styles;
        var baseline = flow.Y + (BarHeight - styles.Cell.Leading) / 2 + styles.Cell.Baseline;
        flow.Page.Text(figure, bar.Label + " ", Flow.Left, baseline, styles.CellStrong);
        var x = Flow.Left + LabelWidth;
        if (bar.Count is { } count && chart.Highest > 0)
        {
            var scale = (Flow.Width - LabelWidth - EndLabelWidth) / chart.Highest;
            var box = new Box(x, flow.Y, count * scale, BarHeight);
            Draw(figure, box, isHatched: false);
            if (bar.Subgroup is > 0 and { } subgroup)
                Draw(figure, box with { Width = subgroup * scale }, isHatched: true);
            x += box.Width + 7;
        }
        flow.Page.Text(figure, bar.Figure.Text + " ", x, baseline, styles.CellStrong);
    }

    private void Draw(StructureElement figure, Box box, bool isHatched) =>
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

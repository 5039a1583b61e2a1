using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>
/// Stapeldiagrammet as a figure, below its key: a bar a tertial, the subgroup hatched over it. Its labels are not read: the
/// alternate text holds the same figures, and so does the table below.
/// </summary>
internal sealed class SuspicionChartPicture(ChartReading chart, Typesetter type)
{
    private const float LabelWidth = 62, BarHeight = 17, BarGap = 9, EndLabelWidth = 120;

    public void Compose(IContainer place) => place.Column(section =>
    {
        section.Spacing(BarGap);
        if (chart.Key.Count > 0)
            ComposeKey(section.Item().PaddingLeft(LabelWidth));
        ComposeBars(section.Item().SemanticFigure(chart.AlternateText));
    });

    private void ComposeBars(IContainer place) => place.Column(figure =>
    {
        figure.Spacing(BarGap);
        foreach (var bar in chart.Bars)
            Compose(figure.Item(), bar);
    });

    private void ComposeKey(IContainer place) => place.Row(row =>
    {
        row.Spacing(6);
        foreach (var (words, isHatched) in chart.Key)
        {
            row.ConstantItem(14).SemanticIgnore().PaddingTop(1.5f).Height(7)
                .Svg(_ => SvgPicture.Of(SuspicionBars.Bar(14, 7, isHatched, type.Palette), 14, 7));
            type.Paragraph(row.AutoItem(), words, type.Styles.SmallInk);
        }
    });

    private void Compose(IContainer place, ChartBarReading bar) => place.Row(row =>
    {
        var styles = type.Styles;
        type.Text(row.ConstantItem(LabelWidth).SemanticIgnore().AlignMiddle(), bar.Label, styles.CellStrong);
        if (bar.Count is > 0 and { } count)
        {
            var scale = (Flow.Width - LabelWidth - EndLabelWidth) / chart.Highest;
            row.ConstantItem((float)(count * scale)).Height(BarHeight).Svg(_ => Draw(count * scale, (bar.Subgroup ?? 0) * scale));
        }
        type.Text(row.RelativeItem().SemanticIgnore().PaddingLeft(7).AlignMiddle(), bar.Figure.Text, styles.CellStrong);
    });

    /// <summary>For the library's dynamic SVG, which fills its place: a fixed one must fit it to a thousandth of a point.</summary>
    private string Draw(double width, double hatched)
    {
        var drawing = SuspicionBars.Bar(width, BarHeight, isHatched: false, type.Palette);
        if (hatched > 0)
            SuspicionBars.Hatch(drawing, hatched, BarHeight, type.Palette);
        return SvgPicture.Of(drawing, width, BarHeight);
    }
}

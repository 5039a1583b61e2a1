using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>
/// Stapeldiagrammet as a figure: a bar a tertial, the subgroup hatched over it. Its labels are not read: the alternate
/// text holds the same figures, and so does the table below.
/// </summary>
internal sealed class SuspicionChartPicture(FollowUpReportContent content, SuspicionTable suspicions, Typesetter type)
{
    private const float LabelWidth = 62, BarHeight = 17, BarGap = 9, EndLabelWidth = 120;

    public void Compose(IContainer place) => place.SemanticFigure(new ReportWording(content).Chart(suspicions)).Column(figure =>
    {
        figure.Spacing(BarGap);
        ComposeLegend(figure.Item().PaddingLeft(LabelWidth));
        var most = suspicions.Totals.Max(SuspicionBars.Amount) ?? 0;
        foreach (var (tertial, total) in content.Tertials.Zip(suspicions.Totals))
            ComposeBar(figure.Item(), $"Tertial {tertial.Number}", total, most);
    });

    private void ComposeLegend(IContainer place) => place.Row(row =>
    {
        row.Spacing(6);
        Compose("Misstankar", isHatched: false);
        if (suspicions.SubgroupLabel is { } label && suspicions.Totals.Any(total => SuspicionBars.Subgroup(total) is not null))
            Compose($"varav {label}", isHatched: true);

        void Compose(string words, bool isHatched)
        {
            row.ConstantItem(14).PaddingTop(1.5f).Height(7)
                .Svg(_ => SvgPicture.Of(SuspicionBars.Bar(14, 7, isHatched, type.Palette), 14, 7));
            type.Text(row.AutoItem().SemanticIgnore(), words, type.Styles.Small with { Colour = type.Palette.Ink });
        }
    });

    private void ComposeBar(IContainer place, string label, FigureContent total, int most) => place.Row(row =>
    {
        var styles = type.Styles;
        type.Text(row.ConstantItem(LabelWidth).SemanticIgnore().AlignMiddle(), label, styles.CellStrong);
        if (SuspicionBars.Amount(total) is > 0 and { } amount)
        {
            var scale = (Flow.Width - LabelWidth - EndLabelWidth) / most;
            var subgroup = SuspicionBars.Subgroup(total) ?? 0;
            row.ConstantItem((float)(amount * scale)).Height(BarHeight).Svg(_ => Draw(amount * scale, subgroup * scale));
        }
        type.Text(row.RelativeItem().SemanticIgnore().PaddingLeft(7).AlignMiddle(),
            total.SubgroupWording is { } varav ? $"{total.Wording} varav {varav}" : total.Wording, styles.CellStrong);
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

using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>Målstapeln as a figure, with what it shows in small letters below; the alternate text says the same.</summary>
internal static class GoalBarPicture
{
    private const float Thickness = 12, Overhang = 2.5f, Gap = 1.2f;

    public static void Compose(IContainer place, GoalBar bar, Typesetter type) => place.SemanticFigure(bar.AlternateText).Column(figure =>
    {
        figure.Item().Height(Thickness + 2 * Overhang).Svg(size => Draw(bar, size.Width, type));
        type.Text(figure.Item().SemanticIgnore(), Legend(bar), type.Styles.Small);
    });

    private static string Legend(GoalBar bar) => string.Join(", ", bar.Segments
        .Select(segment => $"{segment.Label}: {SwedishText.Number(segment.Amount)}")
        .Append($"mål {SwedishText.Number(bar.Target)}"));

    private static string Draw(GoalBar bar, double width, Typesetter type)
    {
        var palette = type.Palette;
        double Length(decimal amount) => width * (double)(amount / bar.Scale);
        var drawing = new Images.Drawing().Rectangle(0, Overhang, width, Thickness).Fill(palette.Accent.Tint(0.14));
        double left = 0;
        foreach (var segment in bar.Segments)
        {
            var length = Length(segment.Amount);
            var gap = ReferenceEquals(segment, bar.Segments[^1]) ? 0 : Math.Min(Gap, length / 3);
            drawing.Rectangle(left, Overhang, length - gap, Thickness).Fill(palette.Accent);
            left += length;
        }
        var target = Math.Clamp(Length(bar.Target), 0.6, width - 0.6);
        drawing.MoveTo(target, 0).LineTo(target, Thickness + 2 * Overhang).Stroke(palette.Panel, 2.6)
            .MoveTo(target, 0).LineTo(target, Thickness + 2 * Overhang).Stroke(palette.Ink, 1.2);
        return SvgPicture.Of(drawing, width, Thickness + 2 * Overhang);
    }
}

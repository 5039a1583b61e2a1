using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>Målstapeln as a figure, and its numbers and its mark in small letters below, which are read too.</summary>
internal static class GoalBarPicture
{
    private const float Thickness = 12, Overhang = 2.5f, Gap = 1.2f;

    public static void Compose(IContainer place, GoalBarReading bar, Typesetter type) =>
        place.Column(column =>
        {
            column.Item().SemanticFigure(bar.Description).Height(Thickness + 2 * Overhang).Svg(size => Draw(bar, size.Width, type));
            type.Paragraph(column.Item(), Key(bar), type.Styles.Small);
        });

    /// <summary>"T1: 10, T2: 7, mål 15".</summary>
    private static string Key(GoalBarReading bar) => string.Join(", ", bar.Parts
        .Select(part => part.Label.Length > 0 ? $"{part.Label}: {part.Number}" : part.Number)
        .Append(bar.MarkLabel));

    private static string Draw(GoalBarReading bar, double width, Typesetter type)
    {
        var palette = type.Palette;
        double Length(decimal amount) => width * (double)(amount / bar.Scale);
        var drawing = new Images.Drawing().Rectangle(0, Overhang, width, Thickness).Fill(palette.Accent.Tint(0.14));
        double left = 0;
        foreach (var part in bar.Parts)
        {
            var length = Length(part.Amount);
            var gap = ReferenceEquals(part, bar.Parts[^1]) ? 0 : Math.Min(Gap, length / 3);
            drawing.Rectangle(left, Overhang, length - gap, Thickness).Fill(palette.Accent);
            left += length;
        }
        var mark = Math.Clamp(Length(bar.Mark), 0.6, width - 0.6);
        drawing.MoveTo(mark, 0).LineTo(mark, Thickness + 2 * Overhang).Stroke(palette.Panel, 2.6)
            .MoveTo(mark, 0).LineTo(mark, Thickness + 2 * Overhang).Stroke(palette.Ink, 1.2);
        return SvgPicture.Of(drawing, width, Thickness + 2 * Overhang);
    }
}

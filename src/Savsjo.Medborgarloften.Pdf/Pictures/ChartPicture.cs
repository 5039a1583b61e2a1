using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>Stapeldiagram som bild: a chart drawn for a newspaper's page or a presentation, twice as large as it is measured.</summary>
public static class ChartPicture
{
    private const float Scale = 2;

    private static readonly Colour Ink = new(0x1a, 0x1f, 0x20);
    private static readonly Colour Soft = new(0x4a, 0x52, 0x54);
    private static readonly Colour Hair = new(0xc9, 0xcd, 0xce);
    private static readonly Colour Paper = new(0xff, 0xff, 0xff);

    public static byte[] Draw(ChartDrawing chart, SrgbColour accent)
    {
        var canvas = new Canvas((int)(ChartDrawing.Width * Scale), (int)(ChartDrawing.Height * Scale));
        var colour = new Colour(accent.Red, accent.Green, accent.Blue);
        foreach (var line in chart.Lines)
            canvas.Rectangle(line.Left * Scale, line.Top * Scale, line.Wide * Scale, Math.Max(1, Scale * line.High / 2), Hair);
        foreach (var field in chart.Fields)
            Draw(canvas, field, colour);
        foreach (var text in chart.Texts)
            Draw(canvas, text);
        return canvas.ToPng();
    }

    private static void Draw(Canvas canvas, ChartField field, Colour colour)
    {
        var (left, top, wide, high) = (field.Left * Scale, field.Top * Scale, field.Wide * Scale, field.High * Scale);
        canvas.Rectangle(left, top, wide, high, field.Pattern == ChartPattern.Withheld ? Soft : colour);
        if (field.Pattern == ChartPattern.Withheld)
            canvas.Rectangle(left + 2, top + 2, wide - 4, high - 4, Paper);
        if (field.Pattern == ChartPattern.Striped)
            for (var y = top + 5; y < top + high - 2; y += 10)
                canvas.Rectangle(left, y, wide, Math.Min(5, top + high - y), Paper);
    }

    private static void Draw(Canvas canvas, ChartText text)
    {
        var letters = text.IsStrong ? Lettering.SemiBold(text.Size * Scale) : Lettering.Regular(text.Size * Scale);
        var width = letters.Width(text.Words);
        if (width > (ChartDrawing.Width - 2 * ChartDrawing.Margin) * Scale)
        {
            letters = letters with { Size = letters.Size * (ChartDrawing.Width - 2 * ChartDrawing.Margin) * Scale / width };
            width = letters.Width(text.Words);
        }

        letters.Draw(canvas, text.Words, text.At * Scale - width * text.Share, text.Baseline * Scale, text.IsStrong ? Ink : Soft);
    }
}

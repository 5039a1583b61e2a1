using DocumentFormat.OpenXml.Spreadsheet;

namespace Savsjo.Medborgarloften.Web.Documents.Writing;

/// <summary>Bokens format: which cells can be written in, and how they look; in the order of <see cref="CellKind"/>.</summary>
internal static class SheetStyles
{
    private const uint AsText = 49;
    private const uint Light = 2;

    public static Stylesheet All() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFF8DC" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), Format(isLocked: true, font: 1), Format(isLocked: true), Format(isLocked: false, fill: Light),
            Format(isLocked: false, fill: Light, number: AsText)));

    private static CellFormat Format(bool isLocked, uint font = 0, uint fill = 0, uint number = 0) => new(
        new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }, new Protection { Locked = isLocked })
    {
        FontId = font,
        ApplyFont = font > 0,
        FillId = fill,
        ApplyFill = fill > 0,
        NumberFormatId = number,
        ApplyNumberFormat = number > 0,
        ApplyAlignment = true,
        ApplyProtection = true,
    };
}

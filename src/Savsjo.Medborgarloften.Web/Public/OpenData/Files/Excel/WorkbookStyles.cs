using DocumentFormat.OpenXml.Spreadsheet;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

/// <summary>Cellformat i arbetsboken: the place of each in the list that <see cref="Sheet"/> writes.</summary>
public enum WorkbookLook
{
    Plain = 0,
    Heading = 1,

    /// <summary>Long words go on below each other.</summary>
    Text = 2,
    WholeNumber = 3,

    /// <summary>A number with as many decimals as it has.</summary>
    Number = 4,
    Day = 5,

    /// <summary>Day and time of day.</summary>
    Moment = 6,
}

/// <summary>Arbetsbokens format.</summary>
public static class WorkbookStyles
{
    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;
    private const uint General = 0;
    private const uint Whole = 1;

    public static Stylesheet Sheet => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy-mm-dd hh:mm" })
        { Count = 2 },
        new Fonts(Font(isBold: false), Font(isBold: true)) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }))
        { Count = 2 },
        new Borders(new Border(
            new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()))
        { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(General), Format(General, font: 1, wraps: true), Format(General, wraps: true), Format(Whole), Format(General),
            Format(DayFormat), Format(MomentFormat))
        { Count = 7 });

    private static Font Font(bool isBold)
    {
        var font = new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        if (isBold)
            font.PrependChild(new Bold());
        return font;
    }

    /// <summary>All stand at the top of their row: beside a long text a figure would otherwise hang at its end.</summary>
    private static CellFormat Format(uint number, uint font = 0, bool wraps = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = number != General,
            ApplyFont = font != 0,
            ApplyAlignment = true,
        };
}

using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>A line of a cell: what is never divided by a page break.</summary>
internal abstract class CellLine(double height)
{
    public double Height => height;

    public abstract void Draw(Page page, double x, double top);
}

/// <summary>Space between two paragraphs of a cell.</summary>
internal sealed class GapLine(double height) : CellLine(height)
{
    public override void Draw(Page page, double x, double top)
    {
    }
}

/// <summary>A line of text.</summary>
internal sealed class TextCellLine(ContentOwner owner, TextLine line, TextStyle style, DocumentFonts fonts, double indent = 0)
    : CellLine(style.Leading)
{
    public override void Draw(Page page, double x, double top) => line.Draw(page, fonts, owner, x + indent, top, style);
}

/// <summary>A line that begins with a figure, which is set stronger, and in a column of its own when it has a width.</summary>
internal sealed class FigureCellLine(
    ContentOwner owner, string figure, TextLine rest, TextStyle strong, TextStyle style, DocumentFonts fonts, double figureWidth = 0)
    : CellLine(style.Leading)
{
    public override void Draw(Page page, double x, double top)
    {
        var width = strong.WidthOf(figure, fonts);
        var space = strong.WidthOf(" ", fonts);
        var left = x + Math.Max(0, figureWidth - width);
        page.Text(owner, figure + " ", left, top + style.Baseline, strong);
        rest.Draw(page, fonts, owner, left + width + space, top, style);
    }
}

/// <summary>A status: its sign, which is not read, and its word.</summary>
internal sealed class StatusCellLine(ContentOwner owner, StatusSign sign, TextLine line, TextStyle style, DocumentFonts fonts)
    : CellLine(style.Leading)
{
    /// <summary>The room that the sign takes before the word.</summary>
    public const double Indent = 13;

    public override void Draw(Page page, double x, double top)
    {
        page.Draw(Artifact.Layout, sign.Drawing, x, top + (style.Leading - StatusSign.Size) / 2);
        line.Draw(page, fonts, owner, x + Indent, top, style);
    }
}

using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>A cell: lines in a column. It is drawn from the top, and goes on where a page break stopped it.</summary>
internal sealed class CellLines(double x, double width, DocumentFonts fonts)
{
    private readonly List<CellLine> _lines = [];
    private int _drawn;

    public double X => x;

    public double Width => width;

    /// <summary>The height of what is not drawn yet.</summary>
    public double Height { get; private set; }

    public bool IsDrawn => _drawn == _lines.Count;

    public void Add(CellLine line)
    {
        _lines.Add(line);
        Height += line.Height;
    }

    public void Gap(double height) => Add(new GapLine(height));

    public void Text(ContentOwner owner, string text, TextStyle style, double indent = 0)
    {
        foreach (var line in LineBreaking.Break(text, fonts, style, width - indent))
            Add(new TextCellLine(owner, line, style, fonts, line.Direction is { IsFromTheRight: true } ? RightOf(line, style) : indent));
    }

    /// <summary>Text whose last letters stand at the cell's right edge.</summary>
    public void RightText(ContentOwner owner, string text, TextStyle style)
    {
        foreach (var line in LineBreaking.Break(text, fonts, style, width))
            Add(new TextCellLine(owner, line, style, fonts, RightOf(line, style)));
    }

    private double RightOf(TextLine line, TextStyle style) => width - style.WidthOf(line.Text, fonts);

    /// <summary>A sign and words; further lines stand under the words.</summary>
    public void Status(ContentOwner owner, StatusSign sign, string words, TextStyle style)
    {
        var lines = LineBreaking.Break(words, fonts, style, width - StatusCellLine.Indent);
        Add(new StatusCellLine(owner, sign, lines[0], style, fonts));
        foreach (var line in lines.Skip(1))
            Add(new TextCellLine(owner, line, style, fonts, StatusCellLine.Indent));
    }

    /// <summary>Draws as many lines as there is room for, and says how high they are.</summary>
    public double Draw(Page page, double top, double room)
    {
        var y = top;
        for (var left = LinesFitting(room); left > 0; left--)
        {
            var line = _lines[_drawn++];
            line.Draw(page, x, y);
            y += line.Height;
            Height -= line.Height;
        }
        return y - top;
    }

    /// <summary>How high the lines are that there is room for.</summary>
    public double Fitting(double room) => _lines.Skip(_drawn).Take(LinesFitting(room)).Sum(line => line.Height);

    /// <summary>How many lines there is room for; the last of many is not left alone.</summary>
    private int LinesFitting(double room)
    {
        var fits = 0;
        for (double height = 0; _drawn + fits < _lines.Count; fits++)
        {
            height += _lines[_drawn + fits].Height;
            if (height > room + 0.01)
                break;
        }
        return fits > 2 && _lines.Count - _drawn - fits == 1 ? fits - 1 : fits;
    }
}

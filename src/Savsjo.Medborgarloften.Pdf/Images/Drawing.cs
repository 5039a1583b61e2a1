using System.Globalization;
using System.Text;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Path operators for a drawing whose origin is its top left corner, y downwards, as SVG has it.</summary>
internal sealed class Drawing
{
    /// <summary>How far the control points of a quarter circle lie from its ends, as a share of the radius.</summary>
    private const double Circular = 0.5522847498;

    private readonly StringBuilder _operators = new();
    private readonly StringBuilder _path = new();

    public string Operators => _operators.ToString();

    public Drawing MoveTo(double x, double y) => Append($"{N(x)} {N(y)} m\n");

    public Drawing LineTo(double x, double y) => Append($"{N(x)} {N(y)} l\n");

    public Drawing CurveTo(double x1, double y1, double x2, double y2, double x, double y) =>
        Append($"{N(x1)} {N(y1)} {N(x2)} {N(y2)} {N(x)} {N(y)} c\n");

    public Drawing Close() => Append($"h\n");

    public Drawing Rectangle(double x, double y, double width, double height) => Append($"{N(x)} {N(y)} {N(width)} {N(height)} re\n");

    public Drawing Circle(double x, double y, double radius) => Ellipse(x, y, radius, radius);

    public Drawing Ellipse(double x, double y, double rx, double ry)
    {
        double cx = rx * Circular, cy = ry * Circular;
        return MoveTo(x + rx, y)
            .CurveTo(x + rx, y + cy, x + cx, y + ry, x, y + ry)
            .CurveTo(x - cx, y + ry, x - rx, y + cy, x - rx, y)
            .CurveTo(x - rx, y - cy, x - cx, y - ry, x, y - ry)
            .CurveTo(x + cx, y - ry, x + rx, y - cy, x + rx, y)
            .Close();
    }

    /// <summary>Fills the path and begins a new one.</summary>
    public Drawing Fill(Colour colour, bool evenOdd = false) => Paint($"{colour} rg\n", evenOdd ? "f*\n" : "f\n");

    public Drawing Stroke(Colour colour, double width, bool round = false, string dash = "[] 0") =>
        Paint($"{colour} RG {N(width)} w {(round ? "1 J 1 j" : "0 J 0 j")} {dash} d\n", "S\n");

    /// <summary>Fills and strokes the path and begins a new one.</summary>
    public Drawing FillAndStroke(Colour fill, Colour stroke, double width, bool round = false, bool evenOdd = false) =>
        Paint($"{fill} rg {stroke} RG {N(width)} w {(round ? "1 J 1 j" : "0 J 0 j")}\n", evenOdd ? "B*\n" : "B\n");

    /// <summary>What follows is drawn inside the path only, until <see cref="Restore"/>.</summary>
    public Drawing Clip() => Paint($"", "W n\n");

    /// <summary>Begins a new path; the one so far is not drawn.</summary>
    public Drawing Forget()
    {
        _path.Clear();
        return this;
    }

    public Drawing Save() => State($"q\n");

    public Drawing Restore() => State($"Q\n");

    public Drawing Transform(double a, double b, double c, double d, double e, double f) =>
        State($"{PdfSyntax.Factor(a)} {PdfSyntax.Factor(b)} {PdfSyntax.Factor(c)} {PdfSyntax.Factor(d)} {N(e)} {N(f)} cm\n");

    /// <summary>Colours and widths come before the path: between its construction and its painting PDF allows nothing else.</summary>
    private Drawing Paint(FormattableString state, string painting)
    {
        State(state);
        _operators.Append(_path).Append(painting);
        _path.Clear();
        return this;
    }

    private Drawing State(FormattableString operators)
    {
        _operators.AppendFormat(CultureInfo.InvariantCulture, operators.Format, operators.GetArguments());
        return this;
    }

    private Drawing Append(FormattableString operators)
    {
        _path.AppendFormat(CultureInfo.InvariantCulture, operators.Format, operators.GetArguments());
        return this;
    }

    private static string N(double number) => PdfSyntax.Number(number);
}

using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>The transform attribute: matrix, translate, scale and rotate, one after another.</summary>
internal static partial class SvgTransform
{
    public static void Apply(Drawing drawing, string transform)
    {
        foreach (Match match in Function().Matches(transform))
            Apply(drawing, match.Groups[1].Value, SvgNumbers.Read(match.Groups[2].Value));
    }

    private static void Apply(Drawing drawing, string function, double[] values)
    {
        switch (function, values)
        {
            case ("matrix", [var a, var b, var c, var d, var e, var f]):
                drawing.Transform(a, b, c, d, e, f);
                break;
            case ("translate", [var x, .. var rest]):
                drawing.Transform(1, 0, 0, 1, x, rest is [var y, ..] ? y : 0);
                break;
            case ("scale", [var x, .. var rest]):
                drawing.Transform(x, 0, 0, rest is [var scaleY, ..] ? scaleY : x, 0, 0);
                break;
            case ("rotate", [var angle, .. var centre]):
                Rotate(drawing, angle * Math.PI / 180, centre is [var cx, var cy] ? (cx, cy) : (0, 0));
                break;
            default:
                throw new FormatException();
        }
    }

    private static void Rotate(Drawing drawing, double angle, (double X, double Y) centre)
    {
        var (sin, cos) = Math.SinCos(angle);
        drawing.Transform(cos, sin, -sin, cos, centre.X - cos * centre.X + sin * centre.Y, centre.Y - sin * centre.X - cos * centre.Y);
    }

    [GeneratedRegex(@"(\w+)\s*\(([^)]*)\)")]
    private static partial Regex Function();
}

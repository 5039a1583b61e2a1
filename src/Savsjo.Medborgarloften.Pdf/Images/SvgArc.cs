using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>An elliptical arc of a path as cubic curves, each of a quarter turn at most (SVG 1.1, F.6.5).</summary>
internal static partial class SvgArc
{
    /// <summary>Seven values a piece; the two flags may be packed together with what follows them: "a5 5 0 0110 0".</summary>
    public static double[] Arguments(string text)
    {
        var pieces = Seven().Matches(text);
        if (pieces.Count == 0 || text.AsSpan(pieces[^1].Index + pieces[^1].Length).Trim(" \t\r\n,").Length > 0)
            throw new FormatException();
        return [.. pieces.SelectMany(piece => piece.Groups.Values.Skip(1))
            .Select(group => SvgNumbers.Reasonable(double.Parse(group.Value, CultureInfo.InvariantCulture)))];
    }

    public static void Draw(
        Drawing drawing, (double X, double Y) from, double radiusX, double radiusY, double rotation, bool isLarge, bool isSweep,
        (double X, double Y) to)
    {
        if (radiusX == 0 || radiusY == 0)
        {
            drawing.LineTo(to.X, to.Y);
            return;
        }
        var (sin, cos) = Math.SinCos(rotation * Math.PI / 180);
        double halfX = (from.X - to.X) / 2, halfY = (from.Y - to.Y) / 2;
        double x = cos * halfX + sin * halfY, y = -sin * halfX + cos * halfY;
        var grow = Math.Sqrt(Math.Max(1, x * x / (radiusX * radiusX) + y * y / (radiusY * radiusY)));
        double rx = Math.Abs(radiusX) * grow, ry = Math.Abs(radiusY) * grow;
        var rest = Math.Max(0, rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x) / (rx * rx * y * y + ry * ry * x * x);
        var factor = Math.Sqrt(rest) * (isLarge == isSweep ? -1 : 1);
        double cx = factor * rx * y / ry, cy = -factor * ry * x / rx;
        var start = Math.Atan2((y - cy) / ry, (x - cx) / rx);
        var sweep = Math.Atan2((-y - cy) / ry, (-x - cx) / rx) - start;
        sweep += isSweep && sweep < 0 ? 2 * Math.PI : !isSweep && sweep > 0 ? -2 * Math.PI : 0;
        (double X, double Y) OnPage(double px, double py) =>
            (cos * px - sin * py + (from.X + to.X) / 2, sin * px + cos * py + (from.Y + to.Y) / 2);
        var pieces = (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9);
        for (var piece = 0; piece < pieces; piece++)
            Piece(drawing, start + sweep * piece / pieces, start + sweep * (piece + 1) / pieces, (angle, along) =>
            {
                var (s, c) = Math.SinCos(angle);
                return OnPage(cx + rx * (c - along * s), cy + ry * (s + along * c));
            });
    }

    /// <summary>One curve; its control points lie on the tangents at its ends.</summary>
    private static void Piece(Drawing drawing, double start, double end, Func<double, double, (double X, double Y)> pointAt)
    {
        var along = 4.0 / 3 * Math.Tan((end - start) / 4);
        var (x1, y1) = pointAt(start, along);
        var (x2, y2) = pointAt(end, -along);
        var (x, y) = pointAt(end, 0);
        drawing.CurveTo(x1, y1, x2, y2, x, y);
    }

    // Each number is taken whole or not at all: given back a digit at a time, eighty of them would take minutes.
    private const string Number = @"[\s,]*((?>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))";

    [GeneratedRegex(@"\G" + Number + Number + Number + @"[\s,]*([01])[\s,]*([01])" + Number + Number)]
    private static partial Regex Seven();
}

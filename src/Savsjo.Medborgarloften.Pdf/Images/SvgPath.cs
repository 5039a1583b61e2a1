using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Path data: every command of SVG 1.1, absolute and relative.</summary>
internal sealed partial class SvgPath(Drawing drawing)
{
    private double _x, _y, _startX, _startY, _controlX, _controlY;
    private char _previous;

    public void Draw(string data)
    {
        foreach (Match match in Command().Matches(data))
            Draw(match.Groups[1].Value[0], match.Groups[2].Value);
    }

    private void Draw(char letter, string arguments)
    {
        var command = char.ToUpperInvariant(letter);
        var isRelative = char.IsLower(letter);
        if (command == 'Z')
        {
            drawing.Close();
            (_x, _y, _previous) = (_startX, _startY, 'Z');
            return;
        }
        var values = command == 'A' ? SvgArc.Arguments(arguments) : SvgNumbers.Read(arguments);
        var count = command switch { 'M' or 'L' or 'T' => 2, 'H' or 'V' => 1, 'C' => 6, 'S' or 'Q' => 4, _ => 7 };
        if (values.Length == 0 || values.Length % count != 0 || (_previous == '\0' && command != 'M'))
            throw new FormatException();
        for (var at = 0; at < values.Length; at += count)
        {
            Segment(command, values.AsSpan(at, count), isRelative);
            command = command == 'M' ? 'L' : command; // further pairs after a move are lines
        }
    }

    private void Segment(char command, ReadOnlySpan<double> v, bool isRelative)
    {
        var (dx, dy) = isRelative ? (_x, _y) : (0, 0);
        switch (command)
        {
            case 'M':
                (_startX, _startY) = (v[0] + dx, v[1] + dy);
                drawing.MoveTo(_startX, _startY);
                MoveOn('M', _startX, _startY);
                break;
            case 'L':
                LineTo(v[0] + dx, v[1] + dy);
                break;
            case 'H':
                LineTo(v[0] + dx, _y);
                break;
            case 'V':
                LineTo(_x, v[0] + dy);
                break;
            case 'C':
                CurveTo(v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy, v[4] + dx, v[5] + dy);
                break;
            case 'S':
                var (x1, y1) = Reflected('C');
                CurveTo(x1, y1, v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy);
                break;
            case 'Q':
                QuadraticTo(v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy);
                break;
            case 'T':
                var (qx, qy) = Reflected('Q');
                QuadraticTo(qx, qy, v[0] + dx, v[1] + dy);
                break;
            default:
                SvgArc.Draw(drawing, (_x, _y), v[0], v[1], v[2], v[3] != 0, v[4] != 0, (v[5] + dx, v[6] + dy));
                MoveOn('A', v[5] + dx, v[6] + dy);
                break;
        }
    }

    private void LineTo(double x, double y)
    {
        drawing.LineTo(x, y);
        MoveOn('L', x, y);
    }

    private void CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        drawing.CurveTo(x1, y1, x2, y2, x, y);
        (_controlX, _controlY) = (x2, y2);
        MoveOn('C', x, y);
    }

    /// <summary>PDF has cubic curves only.</summary>
    private void QuadraticTo(double cx, double cy, double x, double y)
    {
        drawing.CurveTo(_x + (cx - _x) * 2 / 3, _y + (cy - _y) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
        (_controlX, _controlY) = (cx, cy);
        MoveOn('Q', x, y);
    }

    /// <summary>The last control point mirrored in the current point, when the last segment was of the same kind.</summary>
    private (double X, double Y) Reflected(char kind) => _previous == kind ? (2 * _x - _controlX, 2 * _y - _controlY) : (_x, _y);

    private void MoveOn(char command, double x, double y) => (_previous, _x, _y) = (command, x, y);

    [GeneratedRegex("([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")]
    private static partial Regex Command();
}

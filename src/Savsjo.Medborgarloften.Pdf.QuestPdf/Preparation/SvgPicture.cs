using System.Globalization;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

/// <summary>
/// A drawing of the built-in engine as SVG, so that both engines show the same signs and bars. Its operators (ISO 32000-1,
/// 8.5) have their counterparts in SVG; both count from the top left here. It never holds text, whose fonts the library
/// would not find.
/// </summary>
internal sealed class SvgPicture
{
    private readonly StringBuilder _svg = new();
    private readonly StringBuilder _path = new();
    private readonly List<string> _operands = [];
    private readonly Stack<int> _groups = new();
    private string _fill = "#000000", _stroke = "#000000", _width = "1", _ends = "", _dash = "";
    private int _openGroups, _clips;

    private SvgPicture()
    {
    }

    public static string Of(Images.Drawing drawing, double width, double height)
    {
        var picture = new SvgPicture();
        foreach (var token in drawing.Operators.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            picture.Take(token);
        var size = string.Create(CultureInfo.InvariantCulture,
            $"""width="{width:0.###}" height="{height:0.###}" viewBox="0 0 {width:0.###} {height:0.###}" """);
        return $"""<svg xmlns="http://www.w3.org/2000/svg" {size}>{picture._svg}</svg>""";
    }

    private void Take(string token)
    {
        if (char.IsAsciiDigit(token[^1]) || token[^1] == ']')
        {
            _operands.Add(token);
            return;
        }
        Perform(token);
        _operands.Clear();
    }

    private void Perform(string name)
    {
        switch (name)
        {
            case "m" or "l" or "c":
                _path.Append(name.ToUpperInvariant()).AppendJoin(' ', _operands);
                break;
            case "h":
                _path.Append('Z');
                break;
            case "re":
                _path.Append(
                    CultureInfo.InvariantCulture, $"M{_operands[0]} {_operands[1]}h{_operands[2]}v{_operands[3]}h-{_operands[2]}Z");
                break;
            case "f" or "f*":
                Paint(_fill, "none", name);
                break;
            case "S":
                Paint("none", _stroke, name);
                break;
            case "B" or "B*":
                Paint(_fill, _stroke, name);
                break;
            default:
                ChangeState(name);
                break;
        }
    }

    private void ChangeState(string name)
    {
        switch (name)
        {
            case "rg":
                _fill = Hex();
                break;
            case "RG":
                _stroke = Hex();
                break;
            case "w":
                _width = _operands[0];
                break;
            case "J":
                _ends = _operands[0] == "1" ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "";
                break;
            case "d":
                _dash = Dash();
                break;
            case "q":
                _groups.Push(_openGroups);
                break;
            case "Q":
                CloseGroups(_groups.Pop());
                break;
            case "cm":
                Open($"transform=\"matrix({string.Join(' ', _operands)})\"");
                break;
            case "n":
                Clip();
                break;
            default:
                // j repeats what J said, and W waits for its n.
                break;
        }
    }

    private void Paint(string fill, string stroke, string name)
    {
        var rule = name.EndsWith('*') ? " fill-rule=\"evenodd\"" : "";
        var line = stroke == "none" ? "" : $" stroke=\"{stroke}\" stroke-width=\"{_width}\"{_ends}{_dash}";
        _svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{_path}\" fill=\"{fill}\"{rule}{line}/>");
        _path.Clear();
    }

    private void Clip()
    {
        _clips++;
        _svg.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"c{_clips}\"><path d=\"{_path}\"/></clipPath>");
        _path.Clear();
        Open(string.Create(CultureInfo.InvariantCulture, $"clip-path=\"url(#c{_clips})\""));
    }

    private void Open(string attribute)
    {
        _svg.Append("<g ").Append(attribute).Append('>');
        _openGroups++;
    }

    private void CloseGroups(int downTo)
    {
        for (; _openGroups > downTo; _openGroups--)
            _svg.Append("</g>");
    }

    /// <summary>"[2.1 1.4] 0": the brackets cling to the numbers.</summary>
    private string Dash()
    {
        var lengths = string.Join(' ', _operands.SkipLast(1)).Trim('[', ']', ' ');
        return lengths.Length == 0 ? "" : $" stroke-dasharray=\"{lengths}\"";
    }

    private string Hex() => "#" + string.Concat(_operands.Select(component =>
        ((int)Math.Round(double.Parse(component, CultureInfo.InvariantCulture) * 255)).ToString("x2", CultureInfo.InvariantCulture)));
}

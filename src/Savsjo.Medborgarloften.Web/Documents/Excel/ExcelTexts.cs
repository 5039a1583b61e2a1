using System.Globalization;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Vad som står i en cell, as it is seen: words, numbers, shares and days.</summary>
internal sealed class ExcelTexts(XElement? shared, XElement? styles, bool uses1904)
{
    private const double DaysTo1904 = 1462;
    private const double LastDay = 2_958_465;
    private static readonly int[] DayFormats = [14, 15, 16, 17, 22];
    private static readonly int[] ShareFormats = [9, 10];

    private readonly List<string> _shared = [.. shared?.Of("si").Select(text => PastedText.Clean(Words(text)) ?? "") ?? []];

    /// <summary>By the style's place, what it makes of a number.</summary>
    private readonly List<Look> _looks = [.. styles is null ? [] : Looks(styles)];

    private enum Look
    {
        Number,
        Share,
        Day,
    }

    public string Of(XElement cell)
    {
        var value = cell.Of("v").FirstOrDefault()?.Value ?? "";
        var kind = cell.Attribute("t")?.Value;
        if (kind == "s")
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < _shared.Count
                ? _shared[place] : "";
        return PastedText.Clean(kind switch
        {
            "inlineStr" => string.Concat(cell.Of("is").Select(Words)),
            "b" => value == "1" ? "ja" : "nej",
            "str" => value,
            "e" => "",
            _ => Number(value, cell.Number("s") ?? 0),
        }) ?? "";
    }

    /// <summary>Without what is said on how to pronounce them.</summary>
    private static string Words(XElement text) => string.Concat(text.Elements().Select(part => part.Name.LocalName switch
    {
        "t" => part.Value,
        "r" => string.Concat(part.Of("t").Select(one => one.Value)),
        _ => "",
    }));

    private string Number(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return value;
        return _looks.ElementAtOrDefault(style) switch
        {
            Look.Day when number is >= 1 and <= LastDay =>
                DateTime.FromOADate(uses1904 ? Math.Min(number + DaysTo1904, LastDay) : number).ToString("yyyy-MM-dd", SwedishText.Culture),
            Look.Share => $"{(number * 100).ToString("0.##", SwedishText.Culture)} procent",
            _ => number.ToString("0.##########", SwedishText.Culture),
        };
    }

    private static IEnumerable<Look> Looks(XElement styles)
    {
        var written = new Dictionary<int, string>();
        foreach (var one in styles.Of("numFmts").SelectMany(all => all.Of("numFmt")))
            if (one.Number("numFmtId") is { } format)
                written.TryAdd(format, one.Attribute("formatCode")?.Value ?? "");
        return styles.Of("cellXfs").SelectMany(all => all.Of("xf")).Select(style => style.Number("numFmtId") ?? 0)
            .Select(format => LookOf(format, written.GetValueOrDefault(format, "")));
    }

    private static Look LookOf(int format, string written) =>
        ShareFormats.Contains(format) || written.Contains('%') ? Look.Share
        : DayFormats.Contains(format) || written.Contains("yy", StringComparison.OrdinalIgnoreCase) ? Look.Day
        : Look.Number;
}

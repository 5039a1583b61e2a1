using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>Sidhuvud och sidfot: lines that stand on every page at the same height, and the numbers of the pages.</summary>
internal static partial class PdfMargins
{
    private const int MostLines = 4;

    /// <summary>The pages without them, and what they say.</summary>
    public static (IReadOnlyList<List<PdfLine>> Body, IReadOnlyList<string> Margins) Parted(IReadOnlyList<List<PdfLine>> pages)
    {
        var repeated = pages.Count < 2 ? [] : pages.SelectMany(page => Outermost(page).Select(KeyOf).Distinct())
            .GroupBy(key => key).Where(key => key.Count() > pages.Count / 2 && key.Count() > 1).Select(key => key.Key).ToHashSet();
        bool IsMargin(List<PdfLine> page, PdfLine line) =>
            Outermost(page).Contains(line) && (repeated.Contains(KeyOf(line)) || PageNumber().IsMatch(line.Text));
        return (
            [.. pages.Select(page => page.Where(line => !IsMargin(page, line)).ToList())],
            [.. pages.SelectMany(page => page.Where(line => IsMargin(page, line))).Select(line => line.Text).Distinct().Take(MostLines)]);
    }

    private static IEnumerable<PdfLine> Outermost(List<PdfLine> page) => page.Take(MostLines).Concat(page.TakeLast(MostLines));

    /// <summary>Without the numbers that differ from page to page.</summary>
    private static (string, int) KeyOf(PdfLine line) => (PageNumber().Replace(line.Text, ""), (int)Math.Round(line.Y));

    [GeneratedRegex(@"\b(?:sida|sid\.?|s\.)\s*\d{1,3}(?:\s*(?:av|\(|/)\s*\d{1,3}\)?)?|^\d{1,3}(?:\s*\(\d{1,3}\))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

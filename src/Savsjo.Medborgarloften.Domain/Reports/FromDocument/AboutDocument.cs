using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Vad dokumentet handlar om, by what it says outside its tables: where that is another municipality or another year than the round's,
/// it is asked and not assumed.
/// </summary>
public static partial class AboutDocument
{
    /// <summary>"Dokumentet säger ”tredje tertialet 2020”. Omgången är tertial 1 2021.": empty where nothing speaks against it.</summary>
    /// <param name="lines">What stands outside the tables.</param>
    /// <param name="columns">"Tertial 1 2020": years over the columns are the document's too.</param>
    /// <param name="municipality">"Sävsjö kommun".</param>
    public static IReadOnlyList<string> Doubts(
        IReadOnlyList<string> lines, IReadOnlyList<ColumnHead> columns, TertialSpan covers, string municipality)
    {
        var text = string.Join('\n', lines);
        return [.. OtherMunicipality(text, municipality), .. OtherTime(text, columns, covers)];
    }

    private static IEnumerable<string> OtherMunicipality(string text, string municipality)
    {
        var named = Municipality().Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (named.Count > 0 && municipality.Length > 0
            && !named.Exists(one => one.Replace("s kommun", " kommun", StringComparison.Ordinal) == municipality || one == municipality))
            yield return $"Dokumentet nämner {named[0]}. Här är det {municipality}.";
    }

    private static IEnumerable<string> OtherTime(string text, IReadOnlyList<ColumnHead> columns, TertialSpan covers)
    {
        var tertials = TertialWithYear().Matches(text).ToList();
        if (tertials.Count > 0)
        {
            if (!tertials.Exists(match => YearIn(match) == covers.Year))
                yield return $"Dokumentet säger ”{tertials[0].Value}”. Omgången är {covers.Name}.";
            yield break;
        }

        var years = Years().Matches(text).SelectMany(YearsIn).Concat(columns.Select(one => one.Year).OfType<int>()).Distinct().ToList();
        if (years.Count > 0 && !years.Contains(covers.Year))
            yield return $"Dokumentet nämner {years.Max().ToString(CultureInfo.InvariantCulture)} men inte {covers.Year}. "
                + $"Omgången är {covers.Name}.";
    }

    private static int YearIn(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);

    private static IEnumerable<int> YearsIn(Match match)
    {
        var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } end ? int.Parse(end.Value, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, Math.Clamp(last - first + 1, 1, 10));
    }

    [GeneratedRegex(@"\b\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? kommun\b", RegexOptions.CultureInvariant)]
    private static partial Regex Municipality();

    [GeneratedRegex(
        @"\b(?:(?:första|andra|tredje)\s+tertialet|tertial\s*[1-3](?:\s*[-–]\s*[1-3])?)\s*,?\s*(?:år\s+|under\s+)?(?<year>20[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TertialWithYear();

    [GeneratedRegex(@"\b(?<first>20[0-9]{2})(?:\s*[-–/]\s*(?<last>20[0-9]{2}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}

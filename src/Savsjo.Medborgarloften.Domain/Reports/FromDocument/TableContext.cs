using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Det som står över en tabell: which year and which municipality its headings say that it is of.</summary>
/// <param name="Year">Null where none is said.</param>
/// <param name="Places">The municipalities that the nearest of them names.</param>
public sealed partial record TableContext(int? Year, IReadOnlyList<string> Places)
{
    /// <summary>A longer line is no heading, unless it names a tertial.</summary>
    private const int LongestHeading = 100;

    public static TableContext None { get; } = new(null, []);

    /// <summary>The nearest of its headings: the promise that its rows are about; empty where none stands there.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The same after some more lines: the nearest line that says one year, or a place, holds.</summary>
    public TableContext After(IReadOnlyCollection<string> lines)
    {
        var (year, places) = (Year, Places);
        foreach (var line in lines)
        {
            var years = YearsIn(line).Distinct().ToList();
            if (years is [var only] && (line.Length <= LongestHeading || TertialNames.In(line).Any(one => one.Year == only)))
                year = only;
            if (line.Length <= LongestHeading && MunicipalityNames.In(line).Distinct().ToList() is { Count: > 0 } named)
                places = named;
        }

        return new(year, places) { Heading = PromiseHeading.In(lines) ?? Heading };
    }

    /// <summary>The years that a line says, and not those of dates; "2020–2021" is both.</summary>
    internal static IEnumerable<int> YearsIn(string line) => Years().Matches(line).SelectMany(match =>
    {
        var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } end ? int.Parse(end.Value, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, Math.Clamp(last - first + 1, 1, 10));
    });

    [GeneratedRegex(
        @"(?<!\d\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s)"
        + @"\b(?<first>20[0-9]{2})(?![-–]\d{2}\b)(?:\s*[-–/]\s*(?<last>20[0-9]{2}))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}

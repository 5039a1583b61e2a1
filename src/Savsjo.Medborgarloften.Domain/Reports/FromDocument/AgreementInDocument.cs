using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Överenskommelsen i ett dokument: what was promised, as it stands in the tables of a follow-up or of the agreement itself, or in
/// its lists. Nothing is added to the words.
/// </summary>
/// <param name="FirstDay">The first day of what it says that it holds for; null where it says none.</param>
/// <param name="LastDay">Likewise.</param>
public sealed partial record AgreementInDocument(DateOnly? FirstDay, DateOnly? LastDay, IReadOnlyList<PromiseInDocument> Promises)
{
    private static readonly string[] DayForms = ["d MMMM yyyy"];

    /// <param name="table">The follow-up in it, where there is one.</param>
    /// <param name="lines">Its title, its headers and what stands outside its tables.</param>
    public static AgreementInDocument Of(FollowUpTable table, IReadOnlyList<TextTable> tables, IReadOnlyList<string> lines)
    {
        var rows = table.Rows.Where(row => row.Words.Length > 0).Select(row => (row.Heading, Row: ActivityInDocument.Of(row.Words, null)))
            .ToList();
        if (rows.Count == 0)
            rows = [.. InTables(tables)];
        if (rows.Count == 0)
            rows = [.. InLists(lines)];
        var (first, last) = Days(lines);
        return new(first, last,
        [
            .. rows.GroupBy(one => one.Heading).Select(promise =>
                new PromiseInDocument(PromiseHeading.Words(promise.Key), [.. promise.Select(one => one.Row)])),
        ]);
    }

    /// <summary>Tables of activities that nothing is reported in: those of an agreement.</summary>
    private static IEnumerable<(string Heading, ActivityInDocument Row)> InTables(IEnumerable<TextTable> tables)
    {
        var heading = "";
        foreach (var table in tables)
        {
            heading = PromiseHeading.In(table.Above) ?? heading;
            var heads = table.Rows.Index().FirstOrDefault(row =>
                row.Item.Cells.Any(cell => ColumnHead.Of(cell.Text).Kind == ColumnKind.Activity));
            if (heads.Item is null)
                continue;
            var words = heads.Item.Cells.First(cell => ColumnHead.Of(cell.Text).Kind == ColumnKind.Activity).Column;
            var parties = heads.Item.Cells.FirstOrDefault(cell => Parties().IsMatch(cell.Text.Trim()))?.Column;
            foreach (var row in table.Rows.Skip(heads.Index + 1))
                if (row.At(words)?.Text.Trim() is { Length: > 0 } text)
                    yield return (heading, ActivityInDocument.Of(text, parties is { } at ? row.At(at)?.Text.Trim() : null));
        }
    }

    /// <summary>"Löfte 1: …", and below it lines in which somebody "ska".</summary>
    private static IEnumerable<(string Heading, ActivityInDocument Row)> InLists(IEnumerable<string> lines)
    {
        var heading = "";
        foreach (var line in lines)
            if (NumberedPromise().IsMatch(line.Trim()))
                heading = PromiseHeading.In([line])!;
            else if (heading.Length > 0 && Shall().IsMatch(line))
                yield return (heading, ActivityInDocument.Of(line.Trim(), null));
    }

    /// <summary>"1 september 2018 – 30 april 2019", or whole years: "2018–2019".</summary>
    private static (DateOnly? First, DateOnly? Last) Days(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            if (DaySpan().Match(line) is { Success: true } days && Day(days.Groups["first"].Value) is { } first
                && Day(days.Groups["last"].Value) is { } last && first < last)
                return (first, last);
        foreach (var line in lines)
            if (YearSpan().Match(line) is { Success: true } years && Year(years.Groups["first"]) is var from
                && Year(years.Groups["last"]) is var to && from < to && to - from < 10)
                return (new(from, 1, 1), new(to, 12, 31));
        return (null, null);
    }

    private static int Year(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.ToLowerInvariant(), DayForms, SwedishText.Culture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?:ansvarig(?:a)?(?:\s+part(?:er)?)?|part(?:er)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parties();

    [GeneratedRegex(@"^\W*(?:medborgar)?löfte(?:\s+nr)?\.?\s*\d{1,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPromise();

    [GeneratedRegex(@"\bska(?:ll)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shall();

    [GeneratedRegex(
        @"(?<first>\d{1,2} \p{L}+ 20\d{2})\s*(?:[-–—]|till(?: och med)?|t\.?\s?o\.?\s?m\.?)\s*(?<last>\d{1,2} \p{L}+ 20\d{2})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DaySpan();

    [GeneratedRegex(@"\b(?<first>20\d{2})\s*[-–—]\s*(?<last>20\d{2})\b(?![-–])", RegexOptions.CultureInvariant)]
    private static partial Regex YearSpan();
}

/// <summary>Ett löfte i ett dokument.</summary>
/// <param name="Text">Empty where nothing stands over its activities.</param>
public sealed record PromiseInDocument(string Text, IReadOnlyList<ActivityInDocument> Activities);

/// <summary>En aktivitet i ett dokument.</summary>
/// <param name="Parties">Who is responsible, as it is written; null where it is not said beside it.</param>
public sealed partial record ActivityInDocument(string Text, string? Parties)
{
    /// <param name="words">Its cell: the last line may say who is responsible.</param>
    internal static ActivityInDocument Of(string words, string? parties)
    {
        var match = Responsible().Match(words);
        var text = match.Success ? words[..match.Index] : words;
        return new(Lines().Replace(text, " ").Trim(), parties ?? (match.Success ? Lines().Replace(match.Groups["who"].Value, " ") : null));
    }

    [GeneratedRegex(
        @"\n\s*ansvariga?(?: part(?:er)?)?\s*:\s*(?<who>[^.]+)\.?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>docs/security/asvs.md names files and tests that there are, leaves no requirement out and none of level 1 open.</summary>
public partial class AsvsTests
{
    /// <summary>Of levels 1 and 2, in version 5.0.0.</summary>
    private const int Requirements = 253;

    private const string Document = "docs/security/asvs.md";

    private static readonly string[] Projects = ["Web", "Data", "Domain", "Pdf", "Pdf.QuestPdf"];

    private static readonly Lazy<HashSet<string>> Tests = new(() => House.Files
        .Where(file => file.IsCode && file.Path.StartsWith("tests/", StringComparison.Ordinal))
        .SelectMany(file => Test().Matches(file.Text)).Select(match => match.Groups[1].Value).ToHashSet());

    private static readonly Lazy<string> Text = new(() => File.ReadAllText(Path.Combine(House.Root, Document)));

    private static readonly Lazy<IReadOnlyList<Row>> Rows = new(() => Read(Text.Value));

    [Fact]
    public void Every_requirement_stands_in_it_once()
    {
        var ids = Rows.Value.SelectMany(row => row.Ids).ToList();

        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeNone();
        Assert.Equal(Requirements, ids.Count);
    }

    [Fact]
    public void No_requirement_of_level_1_is_open() => Rows.Value.SelectMany(OpenOfLevel1).ShouldBeNone();

    [Fact]
    public void Its_first_words_count_as_its_table_does()
    {
        var partly = Rows.Value.Where(row => row.IsMetInPart).ToList();
        int In(Func<Row, bool> which) => Rows.Value.Where(which).Sum(row => row.Ids.Count);

        var words = $"Of {Requirements} requirements {In(row => row.IsMet && !row.IsMetInPart)} are met, "
            + $"{In(row => row.IsMetInPart)} are met in part, {In(row => !row.IsMet && !row.IsElsewhere)} are not met, "
            + $"and {In(row => row.IsElsewhere)} do not apply.";
        var named = $"met in part: {string.Join(", ", partly.Where(row => row.Levels == "1").SelectMany(row => row.Ids))}.";

        Assert.Contains(words, Text.Value, StringComparison.Ordinal);
        Assert.Contains(named, Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_points_at_is_there() => Rows.Value.SelectMany(Missing).ShouldBeNone();

    [Fact]
    public void What_is_met_says_where_and_what_is_not_says_why() => Rows.Value.SelectMany(Unsaid).ShouldBeNone();

    [Fact]
    public void A_row_that_tells_of_what_is_not_there_is_seen() => Assert.Equal(
        [
            "1.1.1 is open, and of level 1", "1.1.1: Web/Gone.cs", "1.1.1: GoneTests", "1.1.1 does not say why",
            "1.1.2 does not say where", "1.1.3 does not say where",
        ],
        Read(
            """
            | id | asks for | level | state | where | test |
            |---|---|---|---|---|---|
            | 1.1.1 | a | 1 | not met | `Web/Gone.cs`, `Web/Program.cs` | `GoneTests`, `AsvsTests` |
            | 1.1.2, 1.1.3–1.1.3 | b | 2 | met | – | – |
            | 1.1.4 | c | 2 | not met: why | – | – |
            """).SelectMany(row => (string[])[.. OpenOfLevel1(row), .. Missing(row), .. Unsaid(row)]));

    private static IEnumerable<string> OpenOfLevel1(Row row) =>
        row.Levels.Contains('1', StringComparison.Ordinal) && !row.IsMet && !row.IsElsewhere
            ? row.Ids.Select(id => $"{id} is open, and of level 1")
            : [];

    private static IEnumerable<string> Missing(Row row) =>
        from id in row.Ids
        from name in row.Files.Where(file => !Path.Exists(Path.Combine(House.Root, Whole(file))))
            .Concat(row.Tests.Where(test => !Tests.Value.Contains(test)))
        select $"{id}: {name}";

    private static IEnumerable<string> Unsaid(Row row) =>
        from id in row.Ids
        let fault = row.IsMet && row.Files.Count == 0 ? "where" : row.State == "not met" ? "why" : null
        where fault is not null
        select $"{id} does not say {fault}";

    /// <summary>"Web/Setup/A.cs" lies in the project of that name.</summary>
    private static string Whole(string file) =>
        file.Split('/') is [var project, ..] && Projects.Contains(project) ? $"src/{House.Prefix}{file}" : file;

    private static IReadOnlyList<Row> Read(string document) =>
    [
        .. from line in document.Split('\n')
           let cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)
           where cells.Length == 6 && char.IsDigit(cells[0].FirstOrDefault())
           select new Row([.. cells[0].Split(", ").SelectMany(IdsOf)], cells[2], cells[3], Names(cells[4]), Names(cells[5])),
    ];

    /// <summary>"10.4.1–10.4.11" is eleven.</summary>
    private static IEnumerable<string> IdsOf(string text)
    {
        if (text.Split('–') is not [var first, var last])
            return [text];
        var from = Number(first);
        return Enumerable.Range(from, Number(last) - from + 1).Select(number => $"{first[..(first.LastIndexOf('.') + 1)]}{number}");
    }

    private static int Number(string id) => int.Parse(id[(id.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Names(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    private sealed record Row(
        IReadOnlyList<string> Ids, string Levels, string State, IReadOnlyList<string> Files, IReadOnlyList<string> Tests)
    {
        /// <summary>Also in part.</summary>
        public bool IsMet => State.StartsWith("met", StringComparison.Ordinal);

        public bool IsMetInPart => State.StartsWith("met in part", StringComparison.Ordinal);

        public bool IsElsewhere => State.StartsWith("does not apply", StringComparison.Ordinal);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:class (?=\w)|(?:Task|void) (?=\w+\())(\w+)")]
    private static partial Regex Test();
}

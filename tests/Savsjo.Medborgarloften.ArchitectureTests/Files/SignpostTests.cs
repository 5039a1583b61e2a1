using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>What README, CONTRIBUTING and the records point at is there; the index of records names each.</summary>
public partial class SignpostTests
{
    [Fact]
    public void What_the_documents_point_at_is_there()
    {
        string[] documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", .. Records().Select(name => $"docs/decisions/{name}")];

        documents.SelectMany(document => Missing(document, File.ReadAllText(Path.Combine(House.Root, document)))).ShouldBeNone();
    }

    [Fact]
    public void The_index_names_every_record_once()
    {
        var index = File.ReadAllText(Path.Combine(House.Root, "docs/decisions/README.md"));

        Assert.Equal(Records().Where(name => name != "README.md").Order(StringComparer.Ordinal),
            Link().Matches(index).Select(match => match.Groups[1].Value).Where(name => char.IsDigit(name[0])));
    }

    [Fact]
    public void A_signpost_to_nowhere_is_seen() =>
        Assert.Equal(["README.md: src/Gone.cs"],
            Missing("README.md", "[a](src/Gone.cs) [b](LICENSE) [c](https://example.org/x) [d](#licence)"));

    private static IEnumerable<string> Records() =>
        Directory.EnumerateFiles(Path.Combine(House.Root, "docs/decisions"), "*.md").Select(path => Path.GetFileName(path));

    private static IEnumerable<string> Missing(string document, string text) =>
        from Match match in Link().Matches(text)
        let target = match.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(House.Root, Path.GetDirectoryName(document)!, target))
        select $"{document}: {target}";

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}

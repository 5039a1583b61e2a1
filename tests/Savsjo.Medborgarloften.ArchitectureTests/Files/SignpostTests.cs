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

    [Fact]
    public void The_tree_in_README_names_every_project_and_every_room() =>
        Unnamed(File.ReadAllText(Path.Combine(House.Root, "README.md")), House.Files).ShouldBeNone();

    [Fact]
    public void A_room_that_the_tree_leaves_out_is_seen() => Assert.Equal(
        ["src: …Pdf.QuestPdf", "tests: …Benchmarks", "Staff/: Shared", "…Web: Mail"],
        Unnamed(
            "```\nsrc/\n  …Pdf  tagged\n  …Web  table\n    Staff/  Entry\n    Layout\ntests/  …Web\n```\n",
            [
                new("src/A.B.Pdf/A.cs", ""), new("src/A.B.Pdf.QuestPdf/A.cs", ""), new("tests/A.B.Web.Tests/A.cs", ""),
                new("tests/A.B.Benchmarks/A.cs", ""), new("src/A.B.Web/Staff/Entry/A.cs", ""), new("src/A.B.Web/Staff/Shared/A.cs", ""),
                new("src/A.B.Web/Layout/A.cs", ""), new("src/A.B.Web/Mail/A.cs", ""),
            ]));

    /// <summary>"Staff/: Shared": where the tree should have it, and what.</summary>
    private static IEnumerable<string> Unnamed(string readme, IReadOnlyList<SourceFile> files)
    {
        var tree = Tree().Match(readme).Groups[1].Value;
        var tests = tree[tree.LastIndexOf("\ntests/", StringComparison.Ordinal)..];
        var projects = files.Select(file => file.Path.Split('/')).Where(parts => parts.Length > 2)
            .Select(parts => (Top: parts[0], Name: ShortName(parts[1]))).Where(project => project.Name.Length > 1);
        var rooms = files.Select(file => file.Path.Split('/'))
            .Where(parts => parts is ["src", var project, _, _, ..] && project.EndsWith(".Web", StringComparison.Ordinal))
            .Select(parts => IsWing(parts[2])
                ? (Top: parts[2] + "/", Name: parts.Length > 4 ? parts[3] : "")
                : (Top: "…Web", Name: parts[2]))
            .Where(room => room.Name is not ("" or "wwwroot" or "Properties"));
        return projects.Where(project => !Has(project.Top == "tests" ? tests : tree, project.Name))
            .Concat(rooms.Where(room => !Has(LinesOf(tree, room.Top), room.Name)))
            .Select(one => $"{one.Top}: {one.Name}").Distinct();
    }

    /// <summary>"…Pdf.QuestPdf", and "…Web" of what tests it too.</summary>
    private static string ShortName(string project) =>
        "…" + string.Join('.', project.Split('.').Skip(2)).Replace("Tests", "", StringComparison.Ordinal).TrimEnd('.');

    private static bool IsWing(string folder) => folder is "Public" or "Staff" or "Admin" or "Accounts";

    /// <summary>The line of a wing; of Web itself the whole tree.</summary>
    private static string LinesOf(string tree, string top) =>
        top.EndsWith('/')
            ? tree.Split('\n').FirstOrDefault(line => line.TrimStart().StartsWith(top, StringComparison.Ordinal)) ?? ""
            : tree;

    private static bool Has(string text, string name) => Regex.IsMatch(text, $@"(?<![\w.…]){Regex.Escape(name)}(?![\w.])");

    [GeneratedRegex(@"```\n(src/\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex Tree();

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

using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>A folder is small, and says what the namespace is; a type has one name to itself.</summary>
public partial class FolderTests
{
    private const int Most = 25;

    [Fact]
    public void No_folder_holds_more_than_twenty_five_files() => TooLarge(House.Files).ShouldBeNone();

    [Fact]
    public void A_large_folder_is_seen() => Assert.Equal(
        ["src/X/Room: 26 files"],
        TooLarge([.. Enumerable.Range(1, 26)
            .Select(number => new SourceFile($"src/X/Room/F{number}.cs", "")), new("src/X/Other/F.cs", "")]));

    [Fact]
    public void A_namespace_is_its_folder() => House.Files.SelectMany(Elsewhere).ShouldBeNone();

    [Fact]
    public void A_namespace_that_is_not_its_folder_is_seen() => Assert.Equal(
        ["src/X.Web/Room/A.cs: namespace X.Web.Other"],
        Elsewhere(new("src/X.Web/Room/A.cs", "using System;\n\nnamespace X.Web.Other;\n"))
            .Concat(Elsewhere(new("src/X.Web/Room/B.cs", "namespace X.Web.Room;\n"))));

    [Fact]
    public void A_type_has_one_name_to_itself() => Twice(House.Source).ShouldBeNone();

    [Fact]
    public void A_name_that_exists_twice_is_seen() => Assert.Equal(
        ["Goal: src/A/Goal.cs, src/B/Goal.cs"],
        Twice([
            new("src/A/Goal.cs", "public sealed record Goal(int Number);"), new("src/B/Goal.cs", "internal static class Goal"),
            new("src/B/Parts.cs", "public sealed partial class Part"), new("src/B/Parts.More.cs", "public sealed partial class Part"),
        ]));

    private static IEnumerable<string> TooLarge(IEnumerable<SourceFile> files) =>
        files.Where(file => file.IsSource).GroupBy(file => file.Folder)
        .Where(folder => folder.Count() > Most).Select(folder => $"{folder.Key}: {folder.Count()} files");

    private static IEnumerable<string> Elsewhere(SourceFile file) =>
        file.IsCode && Namespace().Match(file.Text) is { Success: true } match && match.Groups[1].Value != file.NamespaceOfFolder
            ? [$"{file.Path}: namespace {match.Groups[1].Value}"]
            : [];

    /// <summary>A type that is partial lies in one folder, in several files.</summary>
    private static IEnumerable<string> Twice(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsCode
        from Match match in Declared().Matches(file.Text)
        group file by match.Groups[1].Value into found
        where found.Select(file => file.Folder).Distinct().Count() > 1
        orderby found.Key
        select $"{found.Key}: {string.Join(", ", found.Select(file => file.Path))}";

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?:public|internal) (?:(?:static|sealed|abstract|partial|readonly|ref) )*"
        + @"(?:record struct|record class|class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}

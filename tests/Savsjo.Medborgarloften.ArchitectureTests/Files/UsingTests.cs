using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>
/// What a file uses stands in order: System first, then by name, part by part. The build asks for all else that an editor would tidy;
/// to ask the formatter for this alone takes longer than all of the build's rules together.
/// </summary>
public partial class UsingTests
{
    [Fact]
    public void What_a_file_uses_stands_in_order() => House.Files.SelectMany(OutOfOrder).ShouldBeNone();

    [Fact]
    public void What_stands_out_of_order_is_seen() => Assert.Equal(
        ["src/X/A.cs: Zebra.Apa stands before System", "src/X/A.cs: Zebra.Bo stands before Zebra.Apa.Ek"],
        OutOfOrder(new("src/X/A.cs", "using Zebra.Apa;\nusing System;\nusing Zebra.Bo;\nusing Zebra.Apa.Ek;\n\nnamespace X;\n")));

    private static IEnumerable<string> OutOfOrder(SourceFile file)
    {
        if (!file.IsCode)
            return [];
        List<string> used = [.. Plain().Matches(file.Text).Select(match => match.Groups[1].Value)];
        return used.Zip(used.Skip(1)).Where(pair => Compare(pair.First, pair.Second) > 0)
            .Select(pair => $"{file.Path}: {pair.First} stands before {pair.Second}");
    }

    private static int Compare(string one, string other)
    {
        var (parts, others) = (one.Split('.'), other.Split('.'));
        var isSystem = (parts[0] == nameof(System)).CompareTo(others[0] == nameof(System));
        var byName = parts.Zip(others, (part, its) => string.Compare(part, its, StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault(order => order != 0);
        return isSystem != 0 ? -isSystem : byName != 0 ? byName : parts.Length.CompareTo(others.Length);
    }

    /// <summary>No alias and no static one: those follow after the others.</summary>
    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Plain();
}

using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>
/// What comes by e-mail is a "mejl" to whoever reads of it; "brev" is of paper. Addresses and names in files stay as they were.
/// </summary>
public partial class MailWordTests
{
    [Fact]
    public void Nobody_reads_of_a_brev() => House.Source.SelectMany(Letters).ShouldBeNone();

    [Fact]
    public void A_letter_is_seen_and_a_name_a_comment_and_a_letterbox_are_let_be() => Assert.Equal(
        ["src/X/A.cshtml:1 says brevet", "src/X/A.cshtml:2 says Brev"],
        Letters(new("src/X/A.cshtml",
            "<p>Läs brevet.</p>\n<h2 id=\"brev\">Brev</h2> <a href=\"/om#brev\">\n/// <summary>Brevet.</summary>\nen brevlåda, \"brev\"")));

    private static IEnumerable<string> Letters(SourceFile file) =>
        from line in file.Lines.Select((text, place) => (Text: text.Trim(), Number: place + 1))
        where !line.Text.StartsWith("//", StringComparison.Ordinal)
        from Match match in Letter().Matches(line.Text)
        select $"{file.Path}:{line.Number} says {match.Value}";

    [GeneratedRegex("""(?<![#"/\w-])[Bb]rev(et|en|ets|ens)?\b(?!")""")]
    private static partial Regex Letter();
}

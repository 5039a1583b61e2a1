using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>An address of ours is named once, in Links; nobody else writes it out.</summary>
public partial class AddressTests
{
    private const string Links = "src/Savsjo.Medborgarloften.Web/Links/";

    [Fact]
    public void No_address_is_written_out() => House.Source.SelectMany(WrittenOut).ShouldBeNone();

    [Fact]
    public void An_address_is_seen() => Assert.Equal(
        ["src/Savsjo.Medborgarloften.Web/Staff/A.cshtml: /admin/logg", "src/Savsjo.Medborgarloften.Web/Staff/B.cs: /granskning"],
        new SourceFile[]
        {
            new("src/Savsjo.Medborgarloften.Web/Staff/A.cshtml", """<a href="/admin/logg">Logg</a> <a href="@Rooms.AuditLog">Logg</a>"""),
            new("src/Savsjo.Medborgarloften.Web/Staff/B.cs", """[Route("/granskning")] // "/granskning" as a comment"""),
            new(Links + "Rooms.cs", """public const string Review = "/granskning";"""),
        }.SelectMany(WrittenOut));

    [Fact]
    public void An_address_from_the_root_of_the_application_is_seen() => Assert.Equal(
        ["src/Savsjo.Medborgarloften.Web/Staff/A.cshtml: ~/granskning"],
        WrittenOut(new(
            "src/Savsjo.Medborgarloften.Web/Staff/A.cshtml", """<a href="~/granskning">Granska</a> <link href="~/css/base.css">""")));

    private static IEnumerable<string> WrittenOut(SourceFile file) =>
        file.Path.StartsWith(Links, StringComparison.Ordinal)
            || !(file.IsCode || file.IsView) || !file.Path.Contains(".Web/", StringComparison.Ordinal)
            ? []
            : Address().Matches(Comment().Replace(file.Text, "")).Select(match => $"{file.Path}: {match.Groups[1].Value}");

    [GeneratedRegex(@"(?<!:)//[^\n]*|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>The first step of every address that there is.</summary>
    private const string Rooms =
        "admin|konto|inmatning|granskning|publicering|rattelser|rapporter|hjalp|underlag|kalender|loften|uppfoljning|statistik"
        + @"|oppna-data|api|openapi|datasets|feed\.atom|om|en|tillganglighet|personuppgifter|prenumerera|inbaddning"
        + "|utseende|logotyp|fel|healthz";

    [GeneratedRegex("[\"'](~?/(?:" + Rooms + ")(?:[/?#{@.][^\"']*)?)[\"'@]")]
    private static partial Regex Address();
}

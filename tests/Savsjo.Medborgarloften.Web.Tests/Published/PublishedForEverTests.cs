using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Web.Tests.Published;

/// <summary>
/// What was ever published is read by every later version of the program, and says the same: on its page, in its PDF, as
/// data. How to add to it or change what is meant to change: Published/README.md of the Testing project.
/// </summary>
public sealed class PublishedForEverTests(PublishedArchives archives) : IClassFixture<PublishedArchives>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] SummingUp =
        ["/", "/loften", "/loften/1", "/loften/2", "/statistik", "/uppfoljning", "/en", "/inbaddning/ruta"];

    public static IEnumerable<object[]> Contents => StoredContent.All.Select(content => new object[] { content.Archive, content.Name });

    public static TheoryData<string> Archives => new(StoredContent.Archives);

    /// <summary>A property or a member of an enum that is renamed or taken away without an upgrade is found here.</summary>
    [Theory]
    [MemberData(nameof(Contents))]
    public void It_is_read_and_written_again_as_it_was(string archive, string name)
    {
        var json = new StoredContent(archive, name).Json;
        var written = FollowUpReportContentJson.Write(FollowUpReportContentJson.Read(json));

        var upgraded = ContentUpgrades.Known.Apply(json);
        if (upgraded == json)
            Assert.Equal(json, written);
        else
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(upgraded), JsonNode.Parse(written)),
                $"Upgraded:\n{upgraded}\nWritten:\n{written}");
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Its_page_says_what_it_said(string archive, string name)
    {
        var stored = new StoredContent(archive, name);
        var page = await (await archives.Visitor(archive)).Get(PageOf(stored));

        page.ShouldHaveStatus(HttpStatusCode.OK);
        GoldenFile.ShouldSayTheSame(stored.Beside("page.txt"), ReadAloud.MainPartOf(page));
    }

    /// <summary>Of what is no number, the page explains the words that stand on it.</summary>
    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_said_not_to_be_zero_stands_on_its_page(string archive, string name)
    {
        var page = File.ReadAllText(SourceTree.Published(new StoredContent(archive, name).Beside("page.txt")));
        var rule = page.Split('\n').Select(line => line.Trim()).Where(line =>
            line.EndsWith("ingen av dem är noll.", StringComparison.Ordinal) || line.EndsWith("” är inte noll.", StringComparison.Ordinal))
            .ToList();
        var others = string.Join('\n', page.Split('\n').Where(line => !line.Contains("noll", StringComparison.Ordinal)));

        foreach (var word in new[] { "inte redovisat", "ej aktuellt", "skyddad uppgift" })
            if (rule.Any(line => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
                Assert.Contains(word, others, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The built-in engine's. The other one draws the same, but breaks and tags it in its own way.</summary>
    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Its_PDF_says_what_it_said(string archive, string name)
    {
        Assert.SkipUnless(await archives.DrawBy<BuiltInFollowUpReportPdf>(archive), "The built-in engine is not built in.");
        var stored = new StoredContent(archive, name);
        var content = FollowUpReportContentJson.Read(stored.Json);
        var address = $"{AddressOf(content.Tertial)}/version-{content.Version}/rapport.pdf";
        var pdf = await (await archives.Visitor(archive)).Client.GetByteArrayAsync(address);

        GoldenFile.ShouldSayTheSame(stored.Beside("pdf.txt"), await PdfReadAloud.Of(pdf));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Its_data_say_what_they_said(string archive, string name)
    {
        var stored = new StoredContent(archive, name);
        var content = FollowUpReportContentJson.Read(stored.Json);

        var address = $"/api/v1/follow-ups/{content.Tertial.Year}-{content.Tertial.Number}/versions/{content.Version}";
        await ShouldAnswer(archive, address, stored.Beside("api.json"));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task The_figures_and_the_feed_hold_what_they_held(string archive)
    {
        await ShouldAnswer(archive, "/oppna-data/siffror.csv", $"{archive}/figures.csv");
        await ShouldAnswer(archive, "/oppna-data/mal.csv", $"{archive}/goals.csv");
        await ShouldAnswer(archive, "/oppna-data/aktiviteter.csv", $"{archive}/activities.csv");
        await ShouldAnswer(archive, "/feed.atom", $"{archive}/feed.atom");
    }

    /// <summary>One file for all of them: most of what they say is said of the latest follow-up.</summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task The_pages_that_sum_it_up_say_what_they_said(string archive)
    {
        var visitor = await archives.Visitor(archive);
        var said = new List<string>();
        foreach (var address in SummingUp)
        {
            var page = await visitor.Get(address);
            said.Add($"=== {address} ({(int)page.Status})\n{ReadAloud.MainPartOf(page)}");
        }

        GoldenFile.ShouldSayTheSame($"{archive}/other.page.txt", string.Join('\n', said));
    }

    [Theory]
    [InlineData("/openapi/v1.json", "openapi.json")]
    [InlineData("/oppna-data/siffror.csv-metadata.json", "figures.csv-metadata.json")]
    [InlineData("/datasets/dcat", "catalogue.rdf")]
    public Task What_programs_were_promised_holds(string address, string file) => ShouldAnswer("2020", address, $"open-data/{file}");

    private static string AddressOf(Tertial tertial) => $"/uppfoljning/{tertial.Year}/tertial-{tertial.Number}";

    /// <summary>The newest version stands at the tertial's own address, the older ones at theirs.</summary>
    private static string PageOf(StoredContent stored)
    {
        var content = FollowUpReportContentJson.Read(stored.Json);
        var isNewest = !StoredContent.In(stored.Archive).Select(other => FollowUpReportContentJson.Read(other.Json))
            .Any(other => other.Tertial == content.Tertial && other.Version > content.Version);
        return isNewest ? AddressOf(content.Tertial) : $"{AddressOf(content.Tertial)}/version-{content.Version}";
    }

    private async Task ShouldAnswer(string archive, string address, string file)
    {
        var answer = await (await archives.Visitor(archive)).Client.GetStringAsync(address);
        GoldenFile.ShouldSayTheSame(file, Lined(answer));
    }

    /// <summary>JSON a line a value, so that a difference is a line.</summary>
    private static string Lined(string text) => text.StartsWith('{')
        ? JsonNode.Parse(text)!.ToJsonString(Readable) + "\n"
        : text.ReplaceLineEndings("\n");
}

using System.Buffers.Binary;
using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Help;

public class HelpTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData(Role.PoliceCoordinator, "Rapportera, Skriva en sammanfattning, Inför ett möte, Vem du kan fråga")]
    [InlineData(Role.MunicipalOfficial,
        "Rapportera, Skriva en sammanfattning, Granska, Publicera, Rätta något som är publicerat, Inför ett möte, Vem du kan fråga")]
    [InlineData(Role.Reviewer, "Granska, Inför ett möte, Vem du kan fråga")]
    [InlineData(Role.Administrator,
        "Skriva en sammanfattning, Granska, Publicera, Rätta något som är publicerat, Administrera, Inför ett möte, Vem du kan fråga")]
    public async Task Everybody_reads_what_they_do_themselves(string role, string chapters)
    {
        var reader = await _fixture.SignedIn(role);

        var page = await reader.Get(reader.Page.Link("Hjälp (öppnas i en egen flik)").GetAttribute("href")!);

        Assert.Equal($"Hjälp för dig som är {role}", page.Heading);
        foreach (var place in new[] { "main section h2", ".help-contents a[href^='#']" })
            Assert.Equal(chapters, string.Join(", ", page.Document.QuerySelectorAll(place).Select(words => words.TextContent)));
        page.ShouldSay("Eva Nord, admin@savsjo.example");
    }

    [Fact]
    public async Task Everybody_can_read_what_the_others_do()
    {
        var reader = await _fixture.SignedIn(Role.Reviewer);
        await reader.Get("/hjalp");

        (await reader.Get(reader.Page.Link("Så arbetar en kommunhandläggare").GetAttribute("href")!))
            .ShouldBeAt("/hjalp/kommunhandlaggare").ShouldSay("Hjälp för dig som är kommunhandläggare");
        (await reader.Get("/hjalp/kung")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_picture_is_there_and_says_what_it_shows()
    {
        var reader = await _fixture.SignedIn(Role.MunicipalOfficial);
        var pictures = (await reader.Get("/hjalp")).Document.QuerySelectorAll(".help-picture img").ToList();

        Assert.Equal(5, pictures.Count);
        foreach (var picture in pictures)
        {
            Assert.True(picture.GetAttribute("alt")!.Length > 40);
            var answer = await reader.Client.GetAsync(picture.GetAttribute("src"), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(
                (picture.GetAttribute("width"), picture.GetAttribute("height")),
                ($"{BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16))}", $"{BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20))}"));
        }
    }

    [Fact]
    public async Task Every_word_stands_once_in_the_list_with_what_it_means()
    {
        var reader = await _fixture.SignedIn(Role.PoliceCoordinator);
        var list = (await reader.Get("/hjalp/ord")).Document.QuerySelectorAll(".words dt").ToList();

        string[] asked =
        [
            "Överlåtelse", "Innehav", "Eget bruk", "Dopningslagen", "Riktad insats", "EST", "Tertial", "Varav", "Skyddad uppgift",
            "Försenad", "Ej påbörjad", "Omgång", "Utgångsvärde", "Klart", "Inte redovisat", "Misstanke", "Sammanfattning", "Rättelse",
        ];
        Assert.Empty(asked.Except(list.Select(word => word.TextContent)));
        Assert.Equal(list.Count, list.Select(word => word.Id).Distinct().Count());
        Assert.All(list, word => Assert.EndsWith(".", word.NextElementSibling!.TextContent.Trim('”'), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_lives_here_reads_the_words_that_they_meet()
    {
        var page = await _fixture.Visitor().Get("/om");

        var words = page.Document.QuerySelectorAll("#ord ~ .words dt").Select(word => word.TextContent).ToList();
        string[] met =
        [
            "Klart", "Försenad", "Ej påbörjad", "Inte redovisat", "Skyddad uppgift", "Misstanke", "Överlåtelse", "Innehav", "Eget bruk",
            "Dopningslagen", "Riktad insats", "EST", "Tertial", "Varav",
        ];
        Assert.Empty(met.Except(words));
        Assert.DoesNotContain("Omgång", words);
    }

    [Theory]
    [InlineData(Role.PoliceCoordinator, "/inmatning")]
    [InlineData(Role.MunicipalOfficial, "/granskning")]
    [InlineData(Role.MunicipalOfficial, "/publicering")]
    [InlineData(Role.MunicipalOfficial, "/rattelser")]
    [InlineData(Role.Administrator, "/admin/omgangar")]
    [InlineData(Role.Administrator, "/admin/omgangar/ansvariga")]
    public async Task What_a_word_on_a_page_means_is_one_step_away(string role, string address)
    {
        var reader = await _fixture.SignedIn(role);
        var links = (await reader.Get(address)).Document.QuerySelectorAll("a[href^='/hjalp/ord#']")
            .Select(link => link.GetAttribute("href")!.Split('#')[1]).ToList();
        var list = (await reader.Get("/hjalp/ord")).Document;

        Assert.NotEmpty(links);
        Assert.All(links, word => Assert.NotNull(list.GetElementById(word)));
    }
}

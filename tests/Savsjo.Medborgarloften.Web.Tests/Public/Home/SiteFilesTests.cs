using System.Globalization;
using System.Net;
using System.Text.Json;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Home;

/// <summary>What browsers, telephones and researchers ask a site for by its well-known name.</summary>
public class SiteFilesTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Whoever_has_found_a_vulnerability_is_told_where_to_turn_for_less_than_a_year_at_a_time()
    {
        var said = await Said(_fixture.CreateClient());
        Assert.Equal("mailto:kommun@savsjo.se", said["Contact"]);
        Assert.EndsWith("/.well-known/security.txt", said["Canonical"], StringComparison.Ordinal);
        Assert.InRange(HoldsFor(said), TimeSpan.FromDays(30), TimeSpan.FromDays(364));

        _fixture.Clock.Advance(TimeSpan.FromDays(365));

        Assert.InRange(HoldsFor(await Said(_fixture.CreateClient())), TimeSpan.FromDays(30), TimeSpan.FromDays(364));
    }

    [Fact]
    public async Task The_municipality_may_have_an_address_of_its_own_for_it()
    {
        await using var chosen = _fixture.WithWebHostBuilder(host =>
            host.UseSetting("Municipality:SecurityContact", "https://savsjo.se/sakerhet"));
        Assert.Equal("https://savsjo.se/sakerhet", (await Said(chosen.CreateClient()))["Contact"]);
    }

    [Theory]
    [InlineData("0382-152 00")]
    [InlineData("+46 382 152 00")]
    [InlineData("+46 (0)382-152 00")]
    [InlineData("0046 382 152 00")]
    public async Task A_municipality_without_a_mail_address_is_called_by_a_number_that_holds_from_anywhere(string number)
    {
        await using var telephone = _fixture.WithWebHostBuilder(host => host
            .UseSetting("Municipality:ContactEmail", "").UseSetting("Municipality:ContactTelephone", number));

        Assert.Equal("tel:+4638215200", (await Said(telephone.CreateClient()))["Contact"]);
        var reader = new Visitor(telephone.CreateClient());
        foreach (var address in new[] { "/om", "/en" })
            Assert.Equal("tel:+4638215200", (await reader.Get(address)).Link(number).GetAttribute("href"));
    }

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task The_sites_picture_is_where_browsers_look_for_it(string address, string type)
    {
        var answer = await _fixture.CreateClient().GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_telephone_that_keeps_the_site_is_told_its_name_and_pictures_that_exist()
    {
        var client = _fixture.CreateClient();
        var manifest = JsonDocument.Parse(await client.GetStringAsync("/site.webmanifest")).RootElement;

        Assert.Equal("Medborgarlöften i Sävsjö", manifest.GetProperty("name").GetString());
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(icon.GetProperty("src").GetString())).StatusCode);
        Assert.Contains("href=\"/site.webmanifest\"", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> Said(HttpClient client) =>
        (await client.GetStringAsync("/.well-known/security.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);

    private TimeSpan HoldsFor(Dictionary<string, string> said) =>
        DateTimeOffset.Parse(said["Expires"], CultureInfo.InvariantCulture) - _fixture.Clock.GetUtcNow();
}

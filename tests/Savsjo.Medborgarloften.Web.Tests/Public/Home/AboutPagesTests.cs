using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Home;

public class AboutPagesTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task The_accessibility_statement_claims_no_assessment_that_was_not_made()
    {
        (await fixture.Visitor().Get("/tillganglighet"))
            .ShouldSay("Webbplatsen är inte bedömd än.").ShouldSay("Ingen bedömning är gjord.")
            .ShouldSay("Myndigheten för digital förvaltning").ShouldSay("kommun@savsjo.se")
            .ShouldNotSay("förenlig med lagen om tillgänglighet till digital offentlig service (2018:1937), på grund av");
    }

    [Fact]
    public async Task The_accessibility_statement_tells_when_and_how_once_it_is_assessed()
    {
        await using var assessed = fixture.WithWebHostBuilder(host => host
            .UseSetting("Accessibility:Conformance", "delvis")
            .UseSetting("Accessibility:AssessedOn", "2026-12-01")
            .UseSetting("Accessibility:AssessedHow", "Vi har själva granskat sidorna.")
            .UseSetting("Accessibility:Shortcomings:0", "Diagrammet går inte att förstora för sig.")
            .UseSetting("Accessibility:Burdens:0", "Uppföljningar från före 2020 är inskannade.")
            .UseSetting("Accessibility:OutsideTheLaw:0", "Kartor från andra.")
            .UseSetting("Accessibility:SiteOpenedOn", "2026-12-10"));

        (await new Visitor(assessed.CreateClient()).Get("/tillganglighet"))
            .ShouldSay("Webbplatsen är delvis förenlig med lagen").ShouldSay("Diagrammet går inte att förstora för sig.")
            .ShouldSay("Vi har själva granskat sidorna. Den senaste bedömningen gjordes 1 december 2026.").ShouldNotSay("inte bedömd")
            .ShouldSay("Oskäligt betungande anpassning").ShouldSay("Uppföljningar från före 2020 är inskannade.")
            .ShouldSay("Innehåll som lagen inte gäller Kartor från andra.").ShouldSay("Webbplatsen öppnades 10 december 2026.");
    }

    [Fact]
    public async Task The_about_page_says_how_to_reach_the_municipality()
    {
        var page = await fixture.Visitor().Get("/om");

        Assert.NotNull(page.Document.QuerySelector("#kontakt"));
        Assert.Equal("mailto:kommun@savsjo.se", page.Link("kommun@savsjo.se").GetAttribute("href"));
        Assert.Equal("tel:+4638215200", page.Link("0382-152 00").GetAttribute("href"));
    }

    [Fact]
    public async Task The_privacy_page_tells_readers_subscribers_and_staff_apart()
    {
        (await fixture.Visitor().Get("/personuppgifter")).ShouldSay("Du som läser behöver inte lämna några uppgifter om dig själv.")
            .ShouldSay("En adress som ingen bekräftar raderas efter två dygn.").ShouldSay("Personal som loggar in");
    }
}

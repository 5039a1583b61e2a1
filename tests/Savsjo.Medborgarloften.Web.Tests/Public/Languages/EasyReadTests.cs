using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Languages;

/// <summary>Easy Swedish, and the links to other languages in the foot of every page.</summary>
public sealed class EasyReadTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task The_page_is_there_and_linked_only_when_somebody_has_written_something()
    {
        (await _app.Visitor().Get("/lattlast")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await _app.Visitor().Get("/")).ShouldNotSay("Lättläst");
        Assert.DoesNotContain("lattlast", (await _app.Visitor().Get("/sitemap.xml")).Html, StringComparison.Ordinal);

        (await Settings(("EasyText", "# Vad är ett löfte?\nPolisen och kommunen\nhar lovat något.\n\nLöftet är till dig.")))
            .ShouldSay("Kommunens uppgifter är sparade.");

        var page = (await _app.Visitor().Get("/lattlast")).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(["Vad är ett löfte?"], page.Document.QuerySelectorAll("main h2").Select(one => one.TextContent));
        Assert.Equal(
            ["Polisen och kommunen har lovat något.", "Löftet är till dig."],
            page.Document.QuerySelectorAll("main p").Select(one => Page.Folded(one.TextContent)));
        Assert.Equal("/lattlast", (await _app.Visitor().Get("/om")).Link("Lättläst").GetAttribute("href"));
        Assert.Contains("/lattlast<", (await _app.Visitor().Get("/sitemap.xml")).Html, StringComparison.Ordinal);

        await Settings(("EasyText", " "));
        (await _app.Visitor().Get("/lattlast")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_follow_up_is_retold_on_easy_Swedish_in_the_same_form_as_translations()
    {
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        (await official.Get("/oversattningar/2020/tertial-3/sv-x-lattlast")).ShouldSay("Skriv om texten på lätt svenska");
        (await official.Submit("Spara", ("text-0-easytext", "# Det gick bra\nPolisen gjorde\nvad de lovade.")))
            .ShouldHaveStatus(HttpStatusCode.OK);

        var page = (await _app.Visitor().Get("/lattlast")).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Så gick det, september–december 2020").ShouldSay("Skrivet på lätt svenska 10 maj 2021.");
        Assert.Contains("Det gick bra", page.Document.QuerySelectorAll("main h3").Select(one => one.TextContent));
        Assert.Equal("/uppfoljning/2020/tertial-3", page.Link("Läs hela uppföljningen").GetAttribute("href"));
        (await _app.Visitor().Get("/")).ShouldNotSay("sv-x-lattlast");
        (await _app.Visitor().Get("/sprak/sv-x-lattlast")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Links_to_minority_languages_and_sign_language_stand_in_the_foot_with_their_languages()
    {
        const string Typed = "fi Suomeksi https://www.savsjo.se/suomeksi\n\nswl Svenskt teckenspråk https://www.savsjo.se/film";
        (await Settings(("LanguageLinks", Typed)))
            .ShouldSay("Kommunens uppgifter är sparade.");

        foreach (var address in new[] { "/", "/en", "/uppfoljning/2020/tertial-3" })
        {
            var link = (await _app.Visitor().Get(address)).Link("Suomeksi");
            Assert.Equal(
                ("https://www.savsjo.se/suomeksi", "fi", "fi"),
                (link.GetAttribute("href"), link.GetAttribute("lang"), link.GetAttribute("hreflang")));
        }

        var administrator = await _app.SignedIn(Role.Administrator);
        (await administrator.Get("/admin/logg")).ShouldSay("Information på andra språk");
        Assert.Equal(
            "fi Suomeksi https://www.savsjo.se/suomeksi\nswl Svenskt teckenspråk https://www.savsjo.se/film",
            (await administrator.Get("/admin/kommunen")).Value("LanguageLinks").ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("fi Suomeksi http://www.savsjo.se", "slutar inte med en adress. Skriv hela adressen, den börjar med https://.")]
    [InlineData("fi Suomeksi javascript:alert(1)", "slutar inte med en adress.")]
    [InlineData("fi https://www.savsjo.se", "saknar språkets namn. Skriv det mellan språkkoden och adressen.")]
    [InlineData("finska Suomeksi https://www.savsjo.se", "”finska” är ingen språkkod som vi känner till.")]
    public async Task A_link_that_cannot_be_one_is_refused_beside_its_field(string typed, string because)
    {
        var page = (await Settings(("LanguageLinks", typed))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);

        Assert.Equal(typed, page.Value("LanguageLinks"));
        Assert.Equal("true", page.Field("LanguageLinks").GetAttribute("aria-invalid"));
    }

    private async Task<Page> Settings(params (string Name, string? Value)[] typed)
    {
        var administrator = await _app.SignedIn(Role.Administrator);
        await administrator.Get("/admin/kommunen");
        return await administrator.Submit("Spara", typed);
    }
}

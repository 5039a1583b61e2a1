using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>An author's own words are stored and shown as written.</summary>
public sealed class TextTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("<script>alert('hej')</script> & <b>fetstil</b>")]
    [InlineData("Glad midsommar 🌼👮🏽‍♀️")]
    [InlineData("Tre\nrader\n\nmed text")]
    [InlineData("'; DROP TABLE ActivityReports; --")]
    public async Task A_text_stays_text(string typed)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Text("2.4"), typed.ReplaceLineEndings("\r\n")));

        Assert.Equal(typed, (await desk.Stored("2.4"))!.Text);
        Assert.Equal(typed, page.Value(desk.Text("2.4")).ReplaceLineEndings("\n"));
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task What_is_pasted_from_Word_is_stored_and_shown_clean()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Text("2.4"), "Rad ett\vrad två\r\n\r\n\r\n\uF0B7\tVandring\u0007"));

        Assert.Empty(page.Errors);
        Assert.Equal("Rad ett\nrad två\n\n• Vandring", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task Four_thousand_characters_fit_with_line_breaks_counted_once()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        var text = string.Concat(Enumerable.Repeat("å\n", 1999)) + "åå";

        var page = await desk.Save((desk.Text("2.4"), text.ReplaceLineEndings("\r\n")));

        Assert.Empty(page.Errors);
        Assert.Equal(4000, (await desk.Stored("2.4"))!.Text!.Length);
    }
}

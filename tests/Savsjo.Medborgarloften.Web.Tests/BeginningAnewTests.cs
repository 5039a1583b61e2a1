using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests;

/// <summary>No test meets what another left behind, also not what a node keeps in memory.</summary>
public sealed class BeginningAnewTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = fixture.AsNew();

    [Theory]
    [InlineData("Suomeksi")]
    [InlineData("Meänkielelä")]
    public async Task The_settings_that_another_test_saved_are_forgotten(string name)
    {
        Assert.Equal(["In English"], await LinksOfFoot());

        await Save("/admin/kommunen", ("LanguageLinks", $"fi {name} https://www.savsjo.se"));

        Assert.Equal(["In English", name], await LinksOfFoot());
    }

    [Theory]
    [InlineData("Bezpieczne ulice")]
    [InlineData("Inne ulice")]
    public async Task What_another_test_wrote_is_not_kept_under_the_same_number(string heading)
    {
        var period = await _app.InDatabase(db => Task.FromResult(db.PromisePeriods.First().Id));

        await Save($"/oversattningar/period-{period}/pl", ("text-1-heading", heading));

        (await _app.Visitor().Get("/sprak/pl")).ShouldSay(heading);
    }

    private async Task Save(string address, params (string Name, string? Value)[] typed)
    {
        var administrator = await _app.SignedIn(Role.Administrator);
        await administrator.Get(address);
        await administrator.Submit("Spara", typed);
    }

    private async Task<IEnumerable<string>> LinksOfFoot() =>
        (await _app.Visitor().Get("/om")).Document.QuerySelectorAll("footer a[hreflang]").Select(link => link.TextContent.Trim());
}

using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.SecurityEvents;

/// <summary>/admin/sakerhet: an administrator sees what was refused.</summary>
public class SecurityEventsPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Address = "/admin/sakerhet";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Guesses_are_told_by_kind_account_and_number_for_thirty_days()
    {
        for (var time = 0; time < 3; time++)
            await Guess("granskare@savsjo.example");
        await Guess("hemligt-losenord-i-fel-falt");
        await CloseMinutes();

        var administrator = await _fixture.SignedIn(Role.Administrator);
        var page = await administrator.Get(Address);

        page.ShouldSay("Fel lösenord vid inloggning: fyra gånger").ShouldSay("tre gånger, Per Ek").ShouldSay("en gång, inget känt konto")
            .ShouldNotSay("hemligt");
        (await administrator.Get("/admin")).ShouldSay("Säkerhet");

        _fixture.Clock.Advance(TimeSpan.FromDays(31));
        (await (await _fixture.SignedIn(Role.Administrator)).Get(Address)).ShouldSay("Ingenting har nekats eller bromsats.");
    }

    private async Task Guess(string email)
    {
        var visitor = _fixture.Visitor();
        await visitor.Get("/konto/logga-in");
        await visitor.Submit("Logga in", ("Email", email), ("Password", "fel lösenord"));
    }

    private Task<bool> CloseMinutes() => _fixture.Use<SecurityLog, bool>(async log =>
    {
        await log.CloseMinutes();
        return true;
    });
}

using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class SessionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string SignedOut = "För dig som rapporterar";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_session_ends_after_an_hour_without_use()
    {
        var visitor = await _fixture.SignedIn(Role.PoliceCoordinator);
        _fixture.Clock.Advance(TimeSpan.FromMinutes(59));
        (await visitor.Get("/inmatning")).ShouldNotSay(SignedOut);

        _fixture.Clock.Advance(TimeSpan.FromMinutes(61));

        (await visitor.Get("/inmatning")).ShouldSay(SignedOut);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        var visitor = await _fixture.SignedIn(Role.MunicipalOfficial);
        for (var minutes = 0; minutes < 700; minutes += 50)
        {
            (await visitor.Get("/granskning")).ShouldNotSay(SignedOut);
            _fixture.Clock.Advance(TimeSpan.FromMinutes(50));
        }

        (await visitor.Get("/granskning")).ShouldNotSay(SignedOut);
        _fixture.Clock.Advance(TimeSpan.FromMinutes(25));

        (await visitor.Get("/granskning")).ShouldSay(SignedOut);
    }

    [Fact]
    public async Task Signing_out_everywhere_and_a_new_password_end_the_other_sessions()
    {
        var here = await _fixture.SignedIn(Role.Reviewer);
        var there = await _fixture.SignedIn(Role.Reviewer);
        await here.Get("/konto/losenord");
        Assert.Single((await here.Submit("Byt lösenord", ("Current", "fel"), ("Password", Invitations.Password),
            ("Repeated", Invitations.Password))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["Lösenordet är för lätt att gissa: det liknar ett av de vanligaste. Ta några ord som inte hör ihop."],
            (await here.Submit("Byt lösenord", ("Current", WebFixture.Password), ("Password", "sommaren2026!!"),
                ("Repeated", "sommaren2026!!"))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);

        (await here.Submit("Byt lösenord", ("Current", WebFixture.Password),
            ("Password", Invitations.Password), ("Repeated", Invitations.Password)))
            .ShouldSay("Lösenordet är ändrat.");
        (await there.Get("/granskning")).ShouldSay(SignedOut);
        (await here.Get("/granskning")).ShouldNotSay(SignedOut);
        Assert.Contains(await _fixture.DeliveredMail(), mail =>
            mail.TextBody!.Contains("Ditt lösenord har ändrats.", StringComparison.Ordinal));

        there = _fixture.Visitor();
        await Invitations.SignIn(there, "granskare@savsjo.example");
        await here.Get("/konto/sakerhet");
        (await here.Submit("Logga ut överallt")).ShouldSay("Du är utloggad på alla enheter.");
        (await there.Get("/granskning")).ShouldSay(SignedOut);
    }
}

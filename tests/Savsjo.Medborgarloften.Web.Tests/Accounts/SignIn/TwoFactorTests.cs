using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class TwoFactorTests(TwoFactorFixture fixture) : IClassFixture<TwoFactorFixture>
{
    private readonly TwoFactorFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Somebody_without_a_second_factor_is_led_to_add_one_and_then_signs_in_with_a_code_that_counts_once()
    {
        const string Email = "polis@savsjo.example";
        var visitor = _fixture.Visitor();
        (await Invitations.SignIn(visitor, Email, WebFixture.Password))
            .ShouldBeAt("/konto/sakerhet").ShouldSay("Lägg till ett andra steg först");
        (await visitor.Get("/inmatning")).ShouldBeAt("/konto/sakerhet");
        (await visitor.Get("/uppfoljning")).ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/uppfoljning");

        await visitor.Get("/konto/sakerhet");
        var page = await visitor.Submit("Lägg till en app");
        var key = page.Document.QuerySelector(".typed-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("svg.qr path"));
        Assert.Equal(["Koden stämmer inte. Kontrollera att telefonens klocka går rätt, och skriv koden som appen visar nu."],
            (await visitor.Submit("Lägg till appen", ("Code", "000000"))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        page = await visitor.Submit("Lägg till appen", ("Code", Now(key)));
        Assert.Equal("Spara dina reservkoder", page.Heading);
        var codes = page.Document.QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Distinct().Count());
        (await visitor.Get("/inmatning")).ShouldBeAt("/inmatning");

        // The code that was just used, and the same one again later, open nothing.
        var again = _fixture.Visitor();
        (await Invitations.SignIn(again, Email, WebFixture.Password)).ShouldBeAt("/konto/andra-steget");
        Assert.Single((await again.Submit("Logga in", ("Code", Now(key)))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        (await again.Get("/inmatning")).ShouldSay("För dig som rapporterar");
        _fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await again.Get("/konto/andra-steget");
        (await again.Submit("Logga in", ("Code", Now(key)))).ShouldBeAt("/inmatning");

        await ARecoveryCodeCountsOnce(Email, codes[3]);
        Assert.Contains(await _fixture.DeliveredMail(), mail =>
            mail.TextBody!.Contains("En app för engångskoder har lagts till", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_password_alone_opens_nothing_for_an_administrator_and_the_factor_cannot_be_removed_while_the_role_needs_it()
    {
        const string Email = "admin@savsjo.example";
        var visitor = _fixture.Visitor();
        await Invitations.SignIn(visitor, Email, WebFixture.Password);
        (await visitor.Get("/admin/anvandare")).ShouldBeAt("/konto/sakerhet");
        var key = (await visitor.Submit("Lägg till en app")).Document.QuerySelector(".typed-key")!.TextContent.Replace(
            " ", "", StringComparison.Ordinal);
        await visitor.Submit("Lägg till appen", ("Code", Now(key)));

        await visitor.Get("/konto/sakerhet");
        (await visitor.Submit("Ta bort appen")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Din roll kräver inloggning i två steg.").ShouldSay("Du har en app för engångskoder.");
        (await visitor.Get("/konto/sakerhet")).ShouldSay("Du har en app för engångskoder.");
        var codes = (await visitor.Submit("Skapa nya reservkoder")).Document.QuerySelectorAll(".codes code");
        Assert.Equal(10, codes.Length);
    }

    [Fact]
    public async Task The_second_step_without_the_first_is_a_plain_page()
    {
        (await _fixture.Visitor().Get("/konto/andra-steget")).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Logga in igen");
        (await _fixture.Visitor().Get("/konto/andra-steget/reservkod")).ShouldHaveStatus(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_passkey_of_another_origin_or_of_nobodys_is_refused()
    {
        var rules = _fixture.Services.GetRequiredService<IOptions<IdentityPasskeyOptions>>().Value;
        Assert.Equal("localhost", rules.ServerDomain);
        foreach (var (origin, crossOrigin, isAllowed) in new[]
        {
            ("http://localhost:5080", false, true), ("http://localhost:5080", true, false), ("http://localhost", false, false),
            ("https://localhost:5080", false, false), ("https://evil.example", false, false),
            ("http://localhost:5080.evil.example", false, false),
        })
            Assert.Equal(isAllowed, await rules.ValidateOrigin!(
                new()
                {
                    HttpContext = new Microsoft.AspNetCore.Http.DefaultHttpContext(),
                    Origin = origin,
                    CrossOrigin = crossOrigin,
                    TopOrigin = null,
                }));

        var visitor = _fixture.Visitor();
        foreach (var credential in new[] { "", "dums", "{}", """{"id":"AA","rawId":"AA","type":"public-key","response":{}}""" })
        {
            await visitor.Get("/konto/logga-in");
            (await visitor.Submit("Logga in med passkey", ("credential", credential)))
                .ShouldSay("Passkeyn godtogs inte. Försök igen, eller logga in med lösenord.");
        }

        Assert.Empty(_fixture.Errors.Messages);
    }

    private async Task ARecoveryCodeCountsOnce(string email, string code)
    {
        for (var time = 0; time < 2; time++)
        {
            var visitor = _fixture.Visitor();
            await Invitations.SignIn(visitor, email, WebFixture.Password);
            await visitor.Get("/konto/andra-steget/reservkod");
            var page = await visitor.Submit("Logga in", ("Code", $" {code.ToUpperInvariant()} "));
            if (time == 0)
                page.ShouldBeAt("/inmatning");
            else
                Assert.Equal(["Reservkoden stämmer inte, eller är redan använd."],
                    page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        }
    }

    private string Now(string key) => Totp.CodeOf(key, Totp.StepAt(_fixture.Clock.GetUtcNow()));
}

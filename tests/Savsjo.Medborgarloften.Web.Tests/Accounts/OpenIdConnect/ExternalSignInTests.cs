using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts.Users;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.OpenIdConnect;

public class ExternalSignInTests(OpenIdFixture fixture) : IClassFixture<OpenIdFixture>
{
    private readonly OpenIdFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task An_invited_person_links_their_account_by_the_invitation_and_signs_in_at_the_provider_from_then_on()
    {
        const string Email = "inbjuden@savsjo.example", Subject = "inbjuden-hos-oss";
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await Invitations.Invite(administrator, Email, Role.MunicipalOfficial, "Municipality");
        var link = await Invitations.LinkTo(_fixture, Email);
        var visitor = _fixture.Visitor();
        await Invitations.Open(visitor, link);
        await _fixture.Through(visitor, Subject, visitor.Page.Link("Logga in med Sävsjö kommun").GetAttribute("href")!);
        Assert.Equal("Koppla kontot", visitor.Page.Heading);
        visitor.Page.ShouldSay(Email).ShouldSay("Nils Dahl");
        Assert.Equal(0, await _fixture.InDatabase(db =>
            db.UserLogins.CountAsync(login => login.UserId == db.Users.Single(user => user.Email == Email).Id)));

        (await visitor.Submit("Koppla kontot")).ShouldBeAt("/inmatning");

        (await Invitations.Open(_fixture.Visitor(), link)).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Den har redan använts");
        (await _fixture.Through(_fixture.Visitor(), Subject)).ShouldBeAt("/inmatning");
        Assert.Equal("Inloggningstjänst: Sävsjö kommun", (await _fixture.LatestEntry()).After);
        (await _fixture.Through(_fixture.Visitor(), Subject, "/konto/extern/till/entra?vidare=/granskning")).ShouldBeAt("/granskning");
        (await _fixture.Through(_fixture.Visitor(), Subject, "/konto/extern/till/entra?vidare=https://evil.example/"))
            .ShouldBeAt("/inmatning");
        (await administrator.Get("/admin/anvandare")).ShouldSay("Inloggningstjänst");
        Assert.Null(await _fixture.InDatabase(db =>
            db.Users.Where(user => user.Email == Email).Select(user => user.PasswordHash).SingleAsync()));
        (await visitor.Submit("Logga ut")).ShouldSay("Du har loggat ut.");
    }

    [Fact]
    public async Task Somebody_with_an_account_links_it_when_signed_in_and_takes_it_away_again()
    {
        const string Subject = "anna-hos-kommunen";
        var anna = await _fixture.SignedIn(Role.MunicipalOfficial);
        var elsewhere = await _fixture.SignedIn(Role.MunicipalOfficial);
        await anna.Get("/konto/sakerhet");
        await _fixture.Through(anna, Subject, anna.Page.Link("Koppla kontot till Sävsjö kommun").GetAttribute("href")!, name: null);

        (await anna.Submit("Koppla kontot")).ShouldBeAt("/konto/sakerhet").ShouldSay("Ditt konto är kopplat till Sävsjö kommun.");

        (await elsewhere.Get("/inmatning")).ShouldSay("För dig som rapporterar");
        Assert.Contains(await _fixture.DeliveredMail(), mail =>
            mail.TextBody!.Contains("Ditt konto kan nu öppnas med Sävsjö kommun.", StringComparison.Ordinal));
        (await _fixture.Through(_fixture.Visitor(), Subject)).ShouldBeAt("/inmatning");

        // Whom the provider names is one account's, however often they ask.
        var police = await _fixture.SignedIn(Role.Reviewer);
        await _fixture.Through(police, Subject, "/konto/extern/koppla/entra");
        (await police.Submit("Koppla kontot")).ShouldHaveStatus(HttpStatusCode.Forbidden).ShouldSay("redan kopplad till ett konto här");

        await LockAnna(_fixture.Clock.GetUtcNow().AddHours(1));
        (await _fixture.Through(_fixture.Visitor(), Subject)).ShouldHaveStatus(HttpStatusCode.Forbidden)
            .ShouldSay("Ditt konto är låst");
        await LockAnna(until: null);
        var opened = _fixture.Visitor();
        (await _fixture.Through(opened, Subject)).ShouldBeAt("/inmatning");

        await anna.Get("/konto/sakerhet");
        (await anna.Submit("Ta bort kopplingen")).ShouldSay("Kopplingen till Sävsjö kommun är borttagen.");
        (await opened.Get("/inmatning")).ShouldSay("För dig som rapporterar");
        (await anna.Get("/inmatning")).ShouldBeAt("/inmatning");
        (await _fixture.Through(_fixture.Visitor(), Subject)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        Assert.Equal([AuditDeed.ExternalLoginAdded, AuditDeed.ExternalLoginRemoved], await _fixture.InDatabase(db => db.AuditEntries
            .Where(entry => entry.UserName == "Anna Lind"
                && (entry.Deed == AuditDeed.ExternalLoginAdded || entry.Deed == AuditDeed.ExternalLoginRemoved))
            .OrderBy(entry => entry.Sequence).Select(entry => entry.Deed).ToListAsync()));
    }

    [Fact]
    public async Task The_only_way_in_is_kept()
    {
        var visitor = await _fixture.Linked(await _fixture.SignedIn(Role.Administrator), "enda@savsjo.example", "enda");
        await visitor.Get("/konto/sakerhet");

        (await visitor.Submit("Ta bort kopplingen")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("ditt enda sätt att logga in");
        visitor.Page.Button("Ta bort kopplingen").Closest("form")!.SetAttribute("action", "/konto/extern/annan/ta-bort");
        (await visitor.Submit("Ta bort kopplingen")).ShouldHaveStatus(HttpStatusCode.NotFound)
            .ShouldSay("Den kopplingen finns inte längre.");

        (await _fixture.Through(_fixture.Visitor(), "enda")).ShouldBeAt("/inmatning");
    }

    [Fact]
    public async Task Nobody_comes_in_uninvited_whatever_address_their_token_has_nor_to_a_closed_account_nor_to_the_other_organisations()
    {
        _fixture.Provider.Claims = claims =>
        {
            claims["email"] = "kommun@savsjo.example";
            claims["email_verified"] = true;
            claims["preferred_username"] = "kommun@savsjo.example";
        };
        await Refused(_fixture.Visitor(), "okänd", "hör inte till något konto här", "Inte kopplad till något konto");
        _fixture.Provider.AnswerRightAgain();

        var administrator = await _fixture.SignedIn(Role.Administrator);
        await _fixture.Linked(administrator, "stangd@savsjo.example", "stängd");
        var id = await _fixture.InDatabase(db =>
            db.Users.Where(user => user.Email == "stangd@savsjo.example").Select(user => user.Id).SingleAsync());
        var eva = await _fixture.Staff(Role.Administrator);
        await _fixture.Use<AdministerAccount, Outcome>(administer => administer.Deactivate(id, eva));
        await Refused(_fixture.Visitor(), "stängd", "Ditt konto är inaktiverat.", "Kontot är inaktiverat");

        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        await _fixture.Through(police, "polis", "/konto/extern/koppla/entra");
        (await police.Submit("Koppla kontot")).ShouldHaveStatus(HttpStatusCode.Forbidden)
            .ShouldSay("en annan organisation än inloggningstjänsten");
        Assert.Equal(0, await _fixture.InDatabase(db =>
            db.UserLogins.CountAsync(login => login.ProviderKey == ExternalLogin.KeyOf(OpenIdTestProvider.Issuer, "polis"))));
    }

    [Fact]
    public async Task An_account_with_a_second_factor_asks_for_it_unless_the_provider_says_that_two_were_shown()
    {
        var visitor = await _fixture.Linked(await _fixture.SignedIn(Role.Administrator), "tva@savsjo.example", "två");
        await visitor.Get("/konto/sakerhet");
        var key = (await visitor.Submit("Lägg till en app")).Document.QuerySelector(".typed-key")!.TextContent.Replace(
            " ", "", StringComparison.Ordinal);
        await visitor.Submit("Lägg till appen", ("Code", Totp.CodeOf(key, Totp.StepAt(_fixture.Clock.GetUtcNow()))));

        foreach (var (amr, address) in new (object?, string)[]
        {
            (null, "/konto/andra-steget"), (new[] { "pwd" }, "/konto/andra-steget"),
            (new[] { "pwd", "mfa" }, "/inmatning"), ("hwk", "/inmatning"),
        })
        {
            _fixture.Provider.Claims = claims =>
            {
                if (amr is not null)
                    claims["amr"] = amr;
            };
            (await _fixture.Through(_fixture.Visitor(), "två")).ShouldBeAt(address);
        }

        _fixture.Provider.AnswerRightAgain();
    }

    [Fact]
    public async Task A_token_that_the_provider_did_not_make_for_this_sign_in_is_refused_and_logged_and_nothing_is_saved()
    {
        await _fixture.Linked(await _fixture.SignedIn(Role.Administrator), "prov@savsjo.example", "prov");
        using var stranger = RSA.Create(2048);
        foreach (var (reason, change, token) in new (
            string, Action<Dictionary<string, object>>, Func<OpenIdTestProvider, Dictionary<string, object>, string>?)[]
        {
            ("Fel utfärdare", claims => claims["iss"] = "https://inloggning.savsjo.example/annan", null),
            ("Fel mottagare", claims => claims["aud"] = "en-annan-tjänst", null),
            ("Fel nonce", claims => claims["nonce"] = "637799999999999999.påhittad", null),
            ("Fel nonce", claims => claims.Remove("nonce"), null),
            ("Fel tid", claims => claims["exp"] = Now() - 121, null),
            ("Fel tid", claims => claims["nbf"] = Now() + 125, null),
            ("Fel tid", claims => claims["iat"] = Now() - 601, null),
            ("Fel underskrift", _ => { }, (provider, claims) => provider.TokenBy(claims, stranger)),
            ("Fel underskrift", _ => { }, (_, claims) => OpenIdTestProvider.TokenWithoutSignature(claims)),
            ("Fel underskrift", _ => { }, (provider, claims) =>
                provider.TokenBy(claims)[..(provider.TokenBy(claims).LastIndexOf('.') + 1)]),
            ("Fel underskrift", _ => { }, (_, claims) => OpenIdTestProvider.TokenBySecret(claims)),
            ("", claims => claims.Remove("sub"), null),
            ("", claims => claims.Remove("iat"), null),
            ("", _ => { }, (_, _) => "inte.en.token"),
        })
        {
            _fixture.Provider.Claims = change;
            _fixture.Provider.Token = token ?? ((provider, claims) => provider.TokenBy(claims));
            await Refused(_fixture.Visitor(), "prov", "gick inte att lita på", reason);
        }

        _fixture.Provider.AnswerRightAgain();
        (await _fixture.Through(_fixture.Visitor(), "prov")).ShouldBeAt("/inmatning");
        Assert.All(_fixture.Errors.Messages, message =>
            Assert.StartsWith("Microsoft.AspNetCore.Authentication.OpenIdConnect", message, StringComparison.Ordinal));

        long Now() => _fixture.Clock.GetUtcNow().ToUnixTimeSeconds();
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_or_that_is_used_again_is_refused()
    {
        await _fixture.Linked(await _fixture.SignedIn(Role.Administrator), "svar@savsjo.example", "svar");
        var visitor = _fixture.Visitor();
        var answer = _fixture.Provider.Authorize(await OpenIdFixture.Leave(visitor), "svar");
        await ShouldBeRefused(() => _fixture.Visitor().Get(answer), "gick inte att lita på", "Svaret hör inte till");
        (await visitor.Get(answer)).ShouldBeAt("/inmatning");
        await visitor.Submit("Logga ut");
        await ShouldBeRefused(() => visitor.Get(answer), "gick inte att lita på", "Svaret hör inte till");

        // A new sign-in's state with the code that is used up.
        var fresh = _fixture.Provider.Authorize(await OpenIdFixture.Leave(visitor), "svar");
        var usedCode = answer.Split("code=")[1].Split('&')[0];
        await ShouldBeRefused(() => visitor.Get($"/konto/extern/svar/entra?code={usedCode}&{fresh.Split('&')[1]}"),
            "gick inte att lita på", "Inloggningstjänsten svarade med ett fel");

        foreach (var query in new[] { "", "?code=x", "?state=x", "?code=x&state=x" })
            (await _fixture.Visitor().Get("/konto/extern/svar/entra" + query))
                .ShouldHaveStatus(HttpStatusCode.Forbidden).ShouldSay("Det blev ingen inloggning");
        await ShouldBeRefused(async () =>
            await visitor.Get($"/konto/extern/svar/entra?error=server_error&{State(await OpenIdFixture.Leave(visitor))}"),
            "gick inte att lita på", "Inloggningstjänsten svarade med ett fel");
        await ShouldBeRefused(async () =>
            await visitor.Get($"/konto/extern/svar/entra?error=access_denied&{State(await OpenIdFixture.Leave(visitor))}"),
            "Inloggningen avbröts.", "Avbruten");
        (await visitor.Get("/konto/extern/klar")).ShouldHaveStatus(HttpStatusCode.Gone);

        static string State(Uri request) => "state=" + request.Query.Split("state=")[1].Split('&')[0];
    }

    [Fact]
    public async Task An_invitation_that_was_used_meanwhile_links_nothing_and_a_session_that_ended_neither()
    {
        const string Email = "hann@savsjo.example";
        await Invitations.Invite(await _fixture.SignedIn(Role.Administrator), Email, Role.MunicipalOfficial, "Municipality");
        var link = await Invitations.LinkTo(_fixture, Email);
        var visitor = _fixture.Visitor();
        await Invitations.Open(visitor, link);
        await _fixture.Through(visitor, "sen", "/konto/extern/inbjuden/entra");
        await Invitations.ChoosePassword(_fixture.Visitor(), link);

        (await visitor.Submit("Koppla kontot")).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Inget är ändrat.");

        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await _fixture.Through(reviewer, "granskare", "/konto/extern/koppla/entra");
        var account = (await _fixture.Staff(Role.Reviewer)).UserId;
        var eva = await _fixture.Staff(Role.Administrator);
        await _fixture.Use<AdministerAccount, Outcome>(administer => administer.EndSessions(account, eva));
        (await reviewer.Submit("Koppla kontot")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        Assert.False(await _fixture.InDatabase(db => db.UserLogins.AnyAsync(login => login.UserId == account)));
    }

    [Fact]
    public async Task A_provider_that_is_down_gets_a_page_and_one_that_changes_its_key_is_believed_at_once()
    {
        // A host of its own, that has not asked for the provider's keys yet.
        await using var other = new OpenIdFixture();
        other.Provider.IsDown = true;
        (await other.Visitor().Get("/konto/extern/till/entra"))
            .ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay("Inloggningstjänsten svarar inte just nu.");
        other.Provider.AnswerRightAgain();
        (await other.Visitor().Get("/konto/extern/till/finns-inte")).ShouldHaveStatus(HttpStatusCode.NotFound);

        await other.Linked(await other.SignedIn(Role.Administrator), "nyckel@savsjo.example", "nyckel");
        other.Provider.Rotate();
        (await other.Through(other.Visitor(), "nyckel")).ShouldBeAt("/inmatning");

        var visitor = other.Visitor();
        var answer = other.Provider.Authorize(await OpenIdFixture.Leave(visitor), "nyckel");
        other.Provider.IsDown = true;
        (await visitor.Get(answer)).ShouldHaveStatus(HttpStatusCode.Forbidden).ShouldSay("Det blev ingen inloggning");
    }

    private Task<int> LockAnna(DateTimeOffset? until) => _fixture.InDatabase(async db =>
    {
        (await db.Users.SingleAsync(user => user.DisplayName == "Anna Lind")).LockoutEnd = until;
        return await db.SaveChangesAsync();
    });

    private Task Refused(Visitor visitor, string subject, string sentence, string reason) =>
        ShouldBeRefused(() => _fixture.Through(visitor, subject), sentence, reason);

    private async Task ShouldBeRefused(Func<Task<Page>> attempt, string sentence, string reason)
    {
        // What is refused within a minute for one reason is one entry.
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        var before = await _fixture.LatestEntry();
        var logins = await _fixture.InDatabase(db => db.UserLogins.CountAsync());

        var page = await attempt();

        Assert.Equal("Det blev ingen inloggning", page.Heading);
        page.ShouldSay(sentence);
        var entry = await _fixture.LatestEntry();
        Assert.Equal((before.Sequence + 1, AuditDeed.SignInFailed), (entry.Sequence, entry.Deed));
        Assert.Contains($"Orsak: {reason}", entry.After!, StringComparison.Ordinal);
        Assert.Equal(logins, await _fixture.InDatabase(db => db.UserLogins.CountAsync()));
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Passkeys;

public class PasskeyTests(TwoFactorFixture fixture) : IClassFixture<TwoFactorFixture>
{
    private const string Refusal = "Passkeyn godtogs inte.";
    private readonly TwoFactorFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_passkey_is_added_named_signed_in_with_and_removed_once_there_is_another()
    {
        var karin = await SignedIn("polis@savsjo.example");
        using var first = new SoftwareAuthenticator();
        using var second = new SoftwareAuthenticator();
        Assert.Equal("Spara dina reservkoder", (await Add(karin, first, "Jobbdatorn")).Heading);
        await karin.Get("/konto/sakerhet");

        (await karin.Submit("Byt namn på Jobbdatorn", ("name", "  Telefonen  "))).ShouldSay("Passkeyn har fått ett nytt namn.");
        Assert.Equal("Telefonen", karin.Page.Document.QuerySelector("ul.keys input[name=name]")!.GetAttribute("value"));
        (await karin.Submit("Byt namn på Telefonen", ("name", " "))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Passkeyn behöver ett namn. Det gamla står kvar.");
        var name = karin.Page.Document.QuerySelector("ul.keys input[name=name]")!;
        Assert.Equal(("", "true"), (name.GetAttribute("value") ?? "", name.GetAttribute("aria-invalid")));
        Assert.Equal($"#{name.Id}", karin.Page.Link("Passkeyn behöver ett namn. Det gamla står kvar.").GetAttribute("href"));
        (await karin.Submit("Ta bort Telefonen")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Din roll kräver inloggning i två steg.");
        (await SignIn(_fixture.Visitor(), first)).ShouldBeAt("/inmatning");

        (await Add(karin, second, "Nyckeln")).ShouldSay("Passkeyn är tillagd.");
        (await karin.Submit("Ta bort Telefonen")).ShouldSay("Passkeyn är borttagen.");

        (await SignIn(_fixture.Visitor(), first)).ShouldSay(Refusal);
        (await SignIn(_fixture.Visitor(), second)).ShouldBeAt("/inmatning");
        var letters = (await _fixture.DeliveredMail()).Select(mail => mail.TextBody!).ToList();
        Assert.Contains(letters, letter => letter.Contains("En passkey, ”Jobbdatorn”, har lagts till", StringComparison.Ordinal));
        Assert.Contains(letters, letter => letter.Contains("Passkeyn ”Telefonen” har tagits bort", StringComparison.Ordinal));
        Assert.Equal([AuditDeed.PasskeyAdded, AuditDeed.PasskeyRenamed, AuditDeed.PasskeyAdded, AuditDeed.PasskeyRemoved],
            await _fixture.InDatabase(db => db.AuditEntries
            .Where(entry => entry.UserName == "Karin Berg"
                && entry.Deed >= AuditDeed.PasskeyAdded && entry.Deed <= AuditDeed.PasskeyRemoved)
            .OrderBy(entry => entry.Sequence).Select(entry => entry.Deed).ToListAsync()));
        Assert.False(await _fixture.InDatabase(db =>
            db.AuditEntries.AnyAsync(entry => entry.After!.Contains("Telefonen") || entry.After!.Contains("Jobbdatorn"))));
    }

    [Fact]
    public async Task A_passkey_of_another_origin_and_an_answer_that_was_used_open_nothing_and_are_logged()
    {
        var anna = await SignedIn("kommun@savsjo.example");
        foreach (var origin in new[] { "https://evil.example", "http://localhost:5080.evil.example", "https://localhost:5080" })
        {
            using var stranger = new SoftwareAuthenticator(origin);
            (await Add(anna, stranger, "Lurad")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(Refusal);
            Assert.Equal("Lurad", anna.Page.Document.GetElementById("passkey-name")!.GetAttribute("value"));
        }

        Assert.Equal(0, await _fixture.InDatabase(db =>
            db.UserPasskeys.CountAsync(passkey => passkey.UserId == db.Users.Single(user => user.DisplayName == "Anna Lind").Id)));
        using var key = new SoftwareAuthenticator();
        await Add(anna, key, "Rätt");
        var visitor = _fixture.Visitor();
        await visitor.Get("/konto/logga-in");
        var answer = key.Get(await Ask(visitor, "/konto/passkey/fraga"));
        (await visitor.Submit("Logga in med passkey", ("credential", answer))).ShouldBeAt("/inmatning");

        var other = _fixture.Visitor();
        await other.Get("/konto/logga-in");
        await Ask(other, "/konto/passkey/fraga");
        var failures = await Failures();
        (await other.Submit("Logga in med passkey", ("credential", answer))).ShouldSay(Refusal);
        Assert.Equal(failures + 1, await Failures());
        (await other.Get("/inmatning")).ShouldSay("För dig som rapporterar");

        // Somebody else's passkey is nothing to be renamed or removed.
        var reviewer = await SignedIn("granskare@savsjo.example");
        using var own = new SoftwareAuthenticator();
        await Add(reviewer, own, "Egen");
        await reviewer.Get("/konto/sakerhet");
        var form = reviewer.Page.Button("Ta bort Egen");
        form.SetAttribute("formaction", $"/konto/passkeys/{key.Id}/ta-bort");
        (await reviewer.Submit("Ta bort Egen")).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("Den passkeyn finns inte längre.");
        (await SignIn(_fixture.Visitor(), key)).ShouldBeAt("/inmatning");
    }

    [Fact]
    public async Task An_administrator_takes_away_what_somebody_has_lost_and_they_begin_anew()
    {
        const string Email = "borttappad@savsjo.example";
        var administrator = await SignedIn("admin@savsjo.example");
        using var administratorsKey = new SoftwareAuthenticator();
        await Add(administrator, administratorsKey, "Admin");
        await Invitations.Invite(administrator, Email, Role.PoliceCoordinator, "Police", "Bo Tappad");
        await Invitations.ChoosePassword(_fixture.Visitor(), await Invitations.LinkTo(_fixture, Email));
        var bo = _fixture.Visitor();
        await Invitations.SignIn(bo, Email);
        using var lost = new SoftwareAuthenticator();
        await Add(bo, lost, "Tappad telefon");
        (await bo.Get("/inmatning")).ShouldBeAt("/inmatning");
        var id = await _fixture.InDatabase(db => db.Users.Where(user => user.Email == Email).Select(user => user.Id).SingleAsync());
        await administrator.Get($"/admin/anvandare/{id}");

        (await administrator.Submit("Ta bort tvåstegsinloggning")).ShouldSay("Tvåstegsinloggningen är borttagen.");

        (await bo.Get("/inmatning")).ShouldSay("För dig som rapporterar");
        (await SignIn(_fixture.Visitor(), lost)).ShouldSay(Refusal);
        (await Invitations.SignIn(_fixture.Visitor(), Email)).ShouldBeAt("/konto/sakerhet").ShouldSay("Lägg till ett andra steg först");
        Assert.Equal((0, 0), await _fixture.InDatabase(async db => (
            await db.UserPasskeys.CountAsync(passkey => passkey.UserId == id),
            await db.RecoveryCodes.CountAsync(code => code.AccountId == id))));
        Assert.True(await _fixture.InDatabase(db => db.AuditEntries.AnyAsync(
            entry => entry.Deed == AuditDeed.SecondFactorsRemoved
                && entry.Subject == AccountSubject.Of(id) && entry.UserName == "Eva Nord")));
        Assert.False(administrator.Page.HasButton("Ta bort tvåstegsinloggning"));
    }

    [Fact]
    public async Task A_session_does_not_outlive_the_passkey_that_opened_it_nor_the_app_and_a_locked_account_is_opened_by_none()
    {
        var karin = await SignedIn("polis@savsjo.example");
        using var kept = new SoftwareAuthenticator();
        using var lost = new SoftwareAuthenticator();
        await Add(karin, kept, "Datorn");
        await Add(karin, lost, "Telefonen");
        await karin.Get("/konto/sakerhet");
        var key = (await karin.Submit("Lägg till en app")).Document.QuerySelector(".typed-key")!.TextContent
            .Replace(" ", "", StringComparison.Ordinal);
        await karin.Submit("Lägg till appen", ("Code", Totp.CodeOf(key, Totp.StepAt(_fixture.Clock.GetUtcNow()))));
        foreach (var button in new[] { "Ta bort Telefonen", "Ta bort appen" })
        {
            var thief = _fixture.Visitor();
            (await SignIn(thief, button == "Ta bort appen" ? kept : lost)).ShouldBeAt("/inmatning");
            await karin.Get("/konto/sakerhet");

            (await karin.Submit(button)).ShouldSay("är borttagen.").ShouldSay("Du är utloggad på alla andra enheter.");

            (await thief.Get("/inmatning")).ShouldSay("För dig som rapporterar");
            (await karin.Get("/inmatning")).ShouldBeAt("/inmatning");
        }

        await _fixture.InDatabase(async db =>
        {
            var account = await db.Users.SingleAsync(user => user.DisplayName == "Karin Berg");
            account.LockoutEnd = _fixture.Clock.GetUtcNow().AddHours(1);
            return await db.SaveChangesAsync();
        });
        (await SignIn(_fixture.Visitor(), kept)).ShouldSay(Refusal);
    }

    private async Task<Visitor> SignedIn(string email)
    {
        var visitor = _fixture.Visitor();
        await Invitations.SignIn(visitor, email, WebFixture.Password);
        return visitor;
    }

    private static async Task<Page> Add(Visitor visitor, SoftwareAuthenticator device, string name)
    {
        await visitor.Get("/konto/sakerhet");
        return await visitor.Submit("Lägg till en passkey",
            ("credential", device.Create(await Ask(visitor, "/konto/passkeys/fraga"))), ("name", name));
    }

    private static async Task<Page> SignIn(Visitor visitor, SoftwareAuthenticator device)
    {
        await visitor.Get("/konto/logga-in");
        return await visitor.Submit("Logga in med passkey", ("credential", device.Get(await Ask(visitor, "/konto/passkey/fraga"))));
    }

    /// <summary>What the page's script asks for before it asks the device.</summary>
    private static async Task<string> Ask(Visitor visitor, string address)
    {
        using var token = new FormUrlEncodedContent([new("__RequestVerificationToken", visitor.Page.Value("__RequestVerificationToken"))]);
        return await (await visitor.Client.PostAsync(address, token)).Content.ReadAsStringAsync();
    }

    private Task<int> Failures() => _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.SignInFailed));
}

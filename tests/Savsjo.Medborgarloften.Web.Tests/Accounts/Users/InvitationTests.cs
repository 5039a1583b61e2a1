using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

public class InvitationTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task An_invited_person_chooses_a_password_by_the_link_once_and_begins_where_their_work_is()
    {
        const string Email = "nils@savsjo.example";
        var administrator = await _fixture.SignedIn(Role.Administrator);

        var list = await Invitations.Invite(administrator, Email, Role.PoliceCoordinator, "Police");
        list.ShouldBeAt("/admin/anvandare").ShouldSay("Nils Dahl är inbjuden.").ShouldSay("Inbjudan gäller till");
        var link = await Invitations.LinkTo(_fixture, Email);
        (await Invitations.ChoosePassword(_fixture.Visitor(), link)).ShouldSay("Ditt lösenord är sparat.");
        (await Invitations.SignIn(_fixture.Visitor(), Email)).ShouldBeAt("/inmatning");

        (await Invitations.Open(_fixture.Visitor(), link)).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Den har redan använts");
        var entries = await _fixture.InDatabase(db => db.AuditEntries.AsNoTracking().ToListAsync());
        var id = await _fixture.InDatabase(db => db.Users.Where(user => user.Email == Email).Select(user => user.Id).SingleAsync());
        var invited = Assert.Single(entries, entry => entry.Deed == AuditDeed.Invited && entry.Subject == AccountSubject.Of(id));
        Assert.Equal("Eva Nord", invited.UserName);
        Assert.Contains("Roll: polissamordnare", invited.After!, StringComparison.Ordinal);
        var code = link[^64..];
        Assert.DoesNotContain(entries, entry => $"{entry.Subject}{entry.Before}{entry.After}".Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain(entries, entry => $"{entry.Subject}{entry.Before}{entry.After}".Contains("Nils", StringComparison.Ordinal));
        (await administrator.Get("/admin/logg")).ShouldSay("Konto: Nils Dahl");
    }

    [Theory]
    [InlineData(Role.PoliceCoordinator, "Police",
        "Din roll är polissamordnare. Inför varje uppföljning rapporterar du vad Polisen har gjort. "
        + "Sista dagen för tertial 1 2021 är den 15 maj 2021.")]
    [InlineData(Role.Reviewer, "Municipality",
        "Din roll är granskare. Du läser det som andra har rapporterat, och godkänner det eller skickar tillbaka det.")]
    public async Task An_invitation_tells_role_what_to_do_until_when_and_whom_to_ask(string role, string organisation, string task)
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await Invitations.Invite(administrator, "nils@savsjo.example", role, organisation);
        await administrator.Get(administrator.Page.Link("Nils Dahl").GetAttribute("href")!);
        await administrator.Submit("Skicka inbjudan igen");

        var letters = (await _fixture.DeliveredMail()).Where(mail => mail.To.Mailboxes.Single().Address == "nils@savsjo.example").ToList();

        Assert.Equal(2, letters.Count);
        Assert.All(letters.Select(letter => letter.TextBody!.ReplaceLineEndings("\n")), text =>
        {
            Assert.Contains($"\n{task}\n", text, StringComparison.Ordinal);
            Assert.Contains("Gör så här senast 13 maj 2021 kl. 10.00: öppna länken", text, StringComparison.Ordinal);
            Assert.Contains("Undrar du något? Fråga Eva Nord, admin@savsjo.example.", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_code_of_a_link_stands_in_no_address_and_on_no_page()
    {
        const string Email = "nils@savsjo.example";
        await Invitations.Invite(await _fixture.SignedIn(Role.Administrator), Email, Role.PoliceCoordinator, "Police");
        var link = await Invitations.LinkTo(_fixture, Email);
        var visitor = _fixture.Visitor();

        var page = await Invitations.Open(visitor, link);

        page.ShouldBeAt("/konto/valj-losenord/nytt").ShouldSay("Välj lösenord");
        Assert.DoesNotContain(link[^64..], page.Html, StringComparison.Ordinal);
        (await Invitations.Open(_fixture.Visitor(), link[^64..])).ShouldBeAt("/konto/valj-losenord/nytt");
        (await Invitations.Open(_fixture.Visitor(), "")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        (await _fixture.Visitor().Get(link.Replace('#', '?'))).ShouldBeAt("/konto/valj-losenord/nytt");
        (await _fixture.Visitor().Get("/konto/valj-losenord/nytt")).ShouldHaveStatus(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task An_invitation_lasts_seventy_two_hours_and_a_new_one_replaces_it()
    {
        const string Email = "sen@savsjo.example";
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await Invitations.Invite(administrator, Email, Role.Reviewer, "Municipality", "Sen Svarare");
        var first = await Invitations.LinkTo(_fixture, Email);
        _fixture.Clock.Advance(TimeSpan.FromHours(72));

        (await Invitations.Open(_fixture.Visitor(), first)).ShouldHaveStatus(HttpStatusCode.Gone)
            .ShouldSay("Den gällde i 72 timmar, och tiden har gått ut.");
        administrator = await _fixture.SignedIn(Role.Administrator);
        (await administrator.Get("/admin/anvandare")).ShouldSay("Inbjudan har gått ut");
        await administrator.Get(administrator.Page.Link("Sen Svarare").GetAttribute("href")!);
        (await administrator.Submit("Skicka inbjudan igen")).ShouldSay("En ny länk skickas.");

        var second = await Invitations.LinkTo(_fixture, Email);
        Assert.NotEqual(first, second);
        (await Invitations.Open(_fixture.Visitor(), first)).ShouldSay("Den har redan använts, eller så har du fått en nyare.");
        (await Invitations.ChoosePassword(_fixture.Visitor(), second)).ShouldSay("Ditt lösenord är sparat.");
    }

    [Fact]
    public async Task A_wrong_invitation_is_refused_in_plain_words_and_keeps_what_was_typed()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var before = await _fixture.InDatabase(db => db.Users.CountAsync());
        (string Email, string Role, string? Organisation, string Sentence)[] wrong =
        [
            ("POLIS@savsjo.example", Role.PoliceCoordinator, "Police",
                "Det finns redan ett konto för polis@savsjo.example. Sök upp det i listan över användare."),
            ("inte en adress", Role.PoliceCoordinator,
                "Police", "”inte en adress” är ingen e-postadress. Skriv till exempel anna@kommunen.se."),
            ("", Role.PoliceCoordinator, "Police", "Skriv personens e-postadress."),
            ("ny@savsjo.example", "kung", "Police", "Välj en av rollerna."),
            ("ny@savsjo.example", Role.PoliceCoordinator, "Municipality",
                "En polissamordnare rapporterar för Polisen. Välj Polisen som organisation."),
            ("ny@savsjo.example", Role.Reviewer, null, "En granskare hör till Polisen eller kommunen. Välj organisation."),
            ("ny@savsjo.example", Role.Reviewer, "7", "”7” går inte att använda här."),
        ];
        foreach (var (email, role, organisation, sentence) in wrong)
        {
            var page = await Invitations.Invite(administrator, email, role, organisation);

            Assert.Equal([sentence], page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
            Assert.Equal(email, page.Value("Email"));
        }

        Assert.Equal(before, await _fixture.InDatabase(db => db.Users.CountAsync()));
    }
}

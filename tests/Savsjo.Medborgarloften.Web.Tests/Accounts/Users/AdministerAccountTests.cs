using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Users;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

public class AdministerAccountTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_last_administrator_cannot_be_demoted_or_removed_also_when_two_demote_each_other_at_once()
    {
        var eva = await _fixture.Staff(Role.Administrator);
        var only = await Open(await _fixture.SignedIn(Role.Administrator), eva.UserId);
        var refused = await only.Submit("Spara", ("Role", Role.Reviewer), ("Organisation", "Municipality"));
        refused.ShouldSay("Eva Nord är den enda administratören som kan logga in.");

        var second = await _fixture.Use<AccountCreation, StaffAccount?>(accounts =>
            accounts.Create("ake@savsjo.example", "Åke Ny", null, Role.Administrator, WebFixture.Password));
        var ake = new StaffMember(second!.Id, "Åke Ny", null, [Role.Administrator]);
        for (var round = 0; round < 5; round++)
        {
            var faults = await Task.WhenAll(Demote(ake, by: eva), Demote(eva, by: ake));

            Assert.Single(faults, fault => fault is null);
            Assert.Single(faults, fault =>
                fault?.EndsWith(
                    "den enda administratören som kan logga in. Bjud in en till, eller gör någon annan till administratör, först.",
                    StringComparison.Ordinal) == true);
            var (demoted, left) = faults[0] is null ? (ake, eva) : (eva, ake);
            Assert.Null(await Change(demoted, by: left, Role.Administrator, null));
        }

        // An administrator who has not answered the invitation lets nobody in.
        await _fixture.Use<AccountCreation, StaffAccount?>(accounts =>
            accounts.Create("obesvarad@savsjo.example", "Obe Svarad", null, Role.Administrator));
        Assert.True((await _fixture.Use<AdministerAccount, Outcome>(administer => administer.Deactivate(ake.UserId, eva))).IsDone);
        Assert.NotNull(await Demote(eva, by: eva));
        Assert.Equal("Du kan inte inaktivera ditt eget konto. Be en annan administratör.",
            (await _fixture.Use<AdministerAccount, Outcome>(administer => administer.Deactivate(eva.UserId, eva))).Reason());
    }

    [Fact]
    public async Task Somebody_who_is_deactivated_is_out_at_once_and_cannot_come_back_until_they_are_let_in()
    {
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        var karin = (await _fixture.Staff(Role.PoliceCoordinator)).UserId;
        var administrator = await Open(await _fixture.SignedIn(Role.Administrator), karin);

        (await administrator.Submit("Inaktivera kontot", ("ClosingConfirmed", "true"))).ShouldSay("Kontot är inaktiverat.");

        (await police.Get("/inmatning")).ShouldSay("För dig som rapporterar");
        (await Invitations.SignIn(_fixture.Visitor(), "polis@savsjo.example", WebFixture.Password))
            .ShouldSay("E-postadressen eller lösenordet stämmer inte.");
        (await administrator.Submit("Aktivera kontot")).ShouldSay("Kontot är aktivt igen.");
        (await Invitations.SignIn(_fixture.Visitor(), "polis@savsjo.example", WebFixture.Password)).ShouldBeAt("/inmatning");
    }

    [Fact]
    public async Task A_forced_sign_out_and_a_new_role_end_the_sessions()
    {
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        var per = (await _fixture.Staff(Role.Reviewer)).UserId;
        var administrator = await Open(await _fixture.SignedIn(Role.Administrator), per);

        (await administrator.Submit("Logga ut överallt")).ShouldSay("Personen är utloggad på alla enheter.");
        (await reviewer.Get("/granskning")).ShouldSay("För dig som rapporterar");

        reviewer = await _fixture.SignedIn(Role.Reviewer);
        (await administrator.Submit("Spara", ("Role", Role.PoliceCoordinator), ("Organisation", "Police")))
            .ShouldSay("Ändringen är sparad.");
        (await reviewer.Get("/granskning")).ShouldSay("För dig som rapporterar");
        (await Invitations.SignIn(_fixture.Visitor(), "granskare@savsjo.example", WebFixture.Password)).ShouldBeAt("/inmatning");
        await administrator.Get(administrator.Page.Address);
        (await administrator.Submit("Spara", ("Role", Role.Reviewer), ("Organisation", "Municipality"))).ShouldSay("Ändringen är sparad.");
    }

    [Fact]
    public async Task Two_who_change_the_same_account_do_not_overwrite_each_other_and_a_forged_role_is_refused()
    {
        var anna = (await _fixture.Staff(Role.MunicipalOfficial)).UserId;
        var one = await Open(await _fixture.SignedIn(Role.Administrator), anna);
        var other = await Open(await _fixture.SignedIn(Role.Administrator), anna);

        Assert.Equal(["Välj en av rollerna."], (await one.Submit("Spara", ("Role", "kung")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        (await one.Submit("Spara", ("Name", "Anna Lind-Ek"), ("Role", Role.MunicipalOfficial))).ShouldSay("Ändringen är sparad.");
        (await other.Submit("Spara", ("Name", "Anna Fel")))
            .ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har just ändrat kontot.");

        Assert.Equal("Anna Lind-Ek",
            await _fixture.InDatabase(db => db.Users.Where(user => user.Id == anna).Select(user => user.DisplayName).SingleAsync()));
    }

    private static async Task<Visitor> Open(Visitor administrator, string accountId)
    {
        await administrator.Get($"/admin/anvandare/{accountId}");
        return administrator;
    }

    private Task<string?> Demote(StaffMember staff, StaffMember by) => Change(staff, by, Role.Reviewer, Domain.Organisation.Municipality);

    private async Task<string?> Change(StaffMember staff, StaffMember by, string role, Domain.Organisation? organisation)
    {
        var version = await _fixture.InDatabase(db =>
            db.Users.Where(user => user.Id == staff.UserId).Select(user => user.ConcurrencyStamp).SingleAsync());
        var form = new RoleForm { Version = version, Name = staff.Name, Role = role, Organisation = organisation };
        return (await _fixture.Use<AdministerAccount, Outcome>(administer => administer.ChangeRole(staff.UserId, form, by))).Reason();
    }
}

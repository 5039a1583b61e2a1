using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

/// <summary>Karin Berg is the only one who reports for the police, and Anna Lind for the municipality.</summary>
public sealed class LastReporterTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Question =
        "Ingen kan längre redovisa för Polisen. 4 rapporter väntar. "
        + "Kryssa för att det är meningen, eller ge först någon annan rollen.";

    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Closing_the_last_ones_account_says_what_waits_and_asks_before_it_is_done()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        (await (await _fixture.SignedIn(Role.PoliceCoordinator)).Get("/inmatning")).ShouldSay("fyra rapporter att skicka in");
        var administrator = await Open(Role.PoliceCoordinator);
        Assert.Null(Box(administrator, "ClosingConfirmed"));

        await administrator.Submit("Inaktivera kontot");

        Assert.Equal([Question], administrator.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.NotNull(Box(administrator, "ClosingConfirmed"));
        Assert.Null(Box(administrator, "Confirmed"));
        Assert.False(await IsClosed("polis@savsjo.example"));
        (await administrator.Submit("Inaktivera kontot")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        (await administrator.Submit("Inaktivera kontot", ("ClosingConfirmed", "true"))).ShouldSay("Kontot är inaktiverat.");
        Assert.True(await IsClosed("polis@savsjo.example"));
    }

    [Fact]
    public async Task Taking_the_role_from_the_last_one_asks_too_and_keeps_what_was_typed()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var administrator = await Open(Role.PoliceCoordinator);

        await administrator.Submit("Spara", ("Name", "Karin Ny"), ("Role", Role.Reviewer), ("Organisation", "Police"));

        Assert.Equal([Question], administrator.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Null(Box(administrator, "ClosingConfirmed"));
        Assert.Equal("Karin Ny", administrator.Page.Value("Name"));
        Assert.Equal(Role.Reviewer, administrator.Page.Document.QuerySelector("input[name=Role][checked]")!.GetAttribute("value"));
        (await administrator.Submit("Spara", ("Confirmed", "true"))).ShouldSay("Ändringen är sparad.").ShouldSay("Karin Ny");
    }

    [Fact]
    public async Task The_same_holds_for_the_municipality_and_for_somebody_who_goes_to_the_other_party()
    {
        var administrator = await Open(Role.MunicipalOfficial);

        (await administrator.Submit("Spara", ("Role", Role.PoliceCoordinator), ("Organisation", "Police")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Ingen kan längre redovisa för kommunen.");
        (await administrator.Submit("Spara", ("Role", Role.MunicipalOfficial), ("Organisation", "Municipality"), ("Name", "Anna Lind-Ek")))
            .ShouldSay("Ändringen är sparad.");
    }

    [Fact]
    public async Task Nothing_is_asked_where_somebody_else_can_report_but_an_unanswered_invitation_lets_nobody_in()
    {
        await _fixture.Use<AccountCreation, StaffAccount?>(accounts =>
            accounts.Create("obesvarad@savsjo.example", "Obe Svarad", Organisation.Police, Role.PoliceCoordinator));
        var administrator = await Open(Role.PoliceCoordinator);
        (await administrator.Submit("Inaktivera kontot")).ShouldSay("Ingen kan längre redovisa för Polisen.");

        await _fixture.Use<AccountCreation, StaffAccount?>(accounts =>
            accounts.Create("bo@savsjo.example", "Bo Ek", Organisation.Police, Role.PoliceCoordinator, WebFixture.Password));

        (await administrator.Submit("Inaktivera kontot")).ShouldSay("Kontot är inaktiverat.");
    }

    [Fact]
    public void Whoever_administers_reviews_and_publishes_too_so_the_last_administrator_who_stays_is_enough_for_both()
    {
        Assert.Subset(Permitted.ToReview.ToHashSet(), Permitted.ToAdminister.ToHashSet());
        Assert.Subset(Permitted.ToPublish.ToHashSet(), Permitted.ToAdminister.ToHashSet());
    }

    private async Task<Visitor> Open(string role)
    {
        var id = (await _fixture.Staff(role)).UserId;
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get($"/admin/anvandare/{id}");
        return administrator;
    }

    private static object? Box(Visitor visitor, string name) => visitor.Page.Document.QuerySelector($"input[type=checkbox][name={name}]");

    private Task<bool> IsClosed(string email) => _fixture.InDatabase(db =>
        db.Users.Where(user => user.Email == email).Select(user => user.DeactivatedAtUtc != null).SingleAsync());
}

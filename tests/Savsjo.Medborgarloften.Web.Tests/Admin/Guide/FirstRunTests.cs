using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Guide;

/// <summary>An installation as it is on its first day: Production, an empty database, an administrator made by a command.</summary>
public class FirstRunTests(EmptyInstallation installation) : IClassFixture<EmptyInstallation>
{
    private const string Address = "admin@exempelby.example";
    private const string Password = "en lång mening om parken";

    [Fact]
    public async Task The_administrator_is_led_from_an_empty_installation_until_nothing_is_left()
    {
        var visitor = installation.Secure();
        (await visitor.Get("/")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Den första uppföljningen är inte publicerad än.");

        var administrator = await Administrator();
        var first = administrator.Page;
        first.ShouldBeAt("/granskning").ShouldSay("Det finns inget att rapportera än.");
        Assert.Equal("/admin/loftesperioder", first.Link("Lägg upp löftesperioden").GetAttribute("href"));
        foreach (var address in new[] { "/publicering", "/rattelser", "/admin/omgangar",
            "/admin/omgangar/ansvariga", "/admin/anvandare", "/admin/logg", "/admin/kommunen" })
            (await administrator.Get(address)).ShouldHaveStatus(HttpStatusCode.OK);
        (await administrator.Get("/rattelser")).ShouldSay("det finns inget att rätta");

        var guide = await administrator.Get("/admin");
        guide.ShouldSay("Noll av fyra steg är klara.").ShouldSay("Ingen e-postserver är inställd.");
        Assert.Equal(["Kommunens uppgifter återstår", "Löftesperiod återstår", "E-post återstår", "Personer återstår"], Steps(guide));

        await administrator.Submit("Skicka ett provmejl till mig");
        Assert.Equal($"Ett provmejl är på väg till {Address}.", administrator.Page.StatusMessage);
        administrator.Page.ShouldSay("väntar på att skickas");
        var letter = (await installation.DeliveredMail()).Single(mail => mail.Subject == "Provmejl från Medborgarlöften");
        Assert.Equal(Address, letter.To.Mailboxes.Single().Address);
        (await administrator.Get("/admin")).ShouldSay($"Provmejlet till {Address} ligger som fil i mappen.");
        Assert.Equal(1, await installation.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.TestLetterSent)));

        await administrator.Get("/admin/kommunen");
        await administrator.Submit("Spara", ("LogotypeFile", null));
        Assert.StartsWith("Kommunens uppgifter är sparade.", administrator.Page.StatusMessage, StringComparison.Ordinal);
        await administrator.Get("/admin/anvandare/bjud-in");
        await administrator.Submit("Skicka inbjudan", ("Name", "Pia Polis"), ("Email", "pia@polisen.example"),
            ("Role", Role.PoliceCoordinator), ("Organisation", nameof(Organisation.Police)));
        await installation.InDatabase(db =>
        {
            db.PromisePeriods.Add(new PromisePeriod("Löften 2026–2027", new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)));
            return db.SaveChangesAsync();
        });
        Assert.Equal(["Kommunens uppgifter klart", "Löftesperiod klart", "E-post återstår", "Personer klart"],
            Steps(await administrator.Get("/admin")));
        Assert.Empty(installation.Errors.Messages);
    }

    [Fact]
    public async Task The_guide_is_gone_where_something_is_published()
    {
        using var running = new WebFixture();
        var administrator = await running.SignedIn(Role.Administrator);

        var page = await administrator.Get("/admin");

        page.ShouldNotSay("Kom igång");
        foreach (var room in new[] { "Kommunen", "Löftesperioder", "Brottstyper", "Användare", "Omgångar", "Ansvariga", "Logg" })
            Assert.NotNull(page.Link(room));
        Assert.Equal("page", page.Link("Administration").GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Somebody_without_a_role_is_told_whom_to_ask()
    {
        using var running = new WebFixture();
        await running.InDatabase(db =>
            db.UserRoles.Where(held => db.Users.Any(user => user.Id == held.UserId && user.Email == "granskare@savsjo.example"))
                .ExecuteDeleteAsync());
        var visitor = await running.SignedIn(Role.Reviewer);

        visitor.Page.ShouldBeAt("/konto/sakerhet").ShouldSay("Ditt konto har ingen roll")
            .ShouldSay("Be en administratör hos Sävsjö kommun");
    }

    private async Task<Visitor> Administrator()
    {
        using var output = new StringWriter();
        Assert.Equal(0, await CreateAdministrator.Run(installation.Services, Address, output));
        var visitor = installation.Secure();
        await Invitations.ChoosePassword(visitor, Invitations.LinkIn(output.ToString()), Password);
        await visitor.Submit("Logga in", ("Email", Address), ("Password", Password));
        return visitor;
    }

    private static IEnumerable<string> Steps(Page page) =>
        page.Document.QuerySelectorAll(".guide-steps h3").Select(step => Page.Folded(step.TextContent));
}

/// <summary>
/// Production without anything in it. One factor, since a test has no telephone; over HTTPS, without which nobody signs
/// in.
/// </summary>
public sealed class EmptyInstallation : WebFixture
{
    private readonly TestDatabase _database;

    public EmptyInstallation()
        : this(TestDatabase.Empty())
    {
    }

    private EmptyInstallation(TestDatabase database)
        : base(database) => _database = database;

    public Visitor Secure() =>
        new(CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = true }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production").UseSetting("SignIn:TwoFactorsFor", "ingen")
            .UseSetting("Database:Create", "true")
            .UseSetting("Municipality:PublicAddress", "https://localhost");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _database.Dispose();
    }
}

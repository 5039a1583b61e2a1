using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Unsent;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;
using Savsjo.Medborgarloften.Web.Tests.Shared;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.PersonalFiles;

/// <summary>
/// Anna Lind has reported, reviewed and published for a year. Then she asks what there is about her, and to be
/// forgotten.
/// </summary>
public class PersonalFilesTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Email = "kommun@savsjo.example";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Every_column_that_holds_an_accounts_id_has_been_decided_about()
    {
        var found = await _fixture.InDatabase(db => Task.FromResult(PersonalColumns.In(db).Keys.Order(StringComparer.Ordinal).ToList()));

        Assert.Equal(PersonalColumns.Decided.Keys.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task A_person_gets_all_there_is_about_them_and_is_then_removed_so_that_their_name_is_nowhere_and_the_log_is_whole()
    {
        var anna = await _fixture.Staff(Role.MunicipalOfficial);
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await LeavesMoreTraces(anna.UserId, administrator);

        var own = await _fixture.SignedIn(Role.MunicipalOfficial);
        await own.Get("/konto/sakerhet");
        var file = (await own.Submit("Hämta mina personuppgifter")).Html;
        ShouldHoldEverything(file);
        await administrator.Get($"/admin/anvandare/{anna.UserId}");
        (await administrator.Submit("Hämta personuppgifter")).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("attachment; filename=personuppgifter.json; filename*=UTF-8''personuppgifter.json",
            administrator.Page.Response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal([("Anna Lind", "Eget konto"), ("Eva Nord", AccountSubject.Of(anna.UserId))], await _fixture.InDatabase(async db =>
            (await db.AuditEntries.Where(entry => entry.Deed == AuditDeed.DataExported).OrderBy(entry => entry.Sequence).ToListAsync())
                .Select(entry => (entry.UserName, entry.Subject))));
        var before = await Rows(anna.UserId);

        await Remove(administrator, anna.UserId);

        var after = await Rows(anna.UserId);
        foreach (var (column, decision) in PersonalColumns.Decided)
            Assert.True(after[column] == (decision.IsErased ? 0 : before[column]),
                $"{column}: {before[column]} rows before, {after[column]} after");
        await ShouldBeInNoFile("Anna Lind", "ANNA LIND", Email, Email.ToUpperInvariant(), "Annas telefon");
        await ShouldStandWithoutAName(administrator, anna.UserId);
        (await own.Get("/inmatning")).ShouldSay("För dig som rapporterar");

        // A second one is another.
        var per = (await _fixture.Staff(Role.Reviewer)).UserId;
        await Remove(administrator, per);
        var verified = new StringWriter();
        Assert.Equal(0, await VerifyAll.Run(_fixture.Services, expectedHash: null, verified));
        Assert.Contains("Borttagen person 1: namnet är borttaget i ", verified.ToString(), StringComparison.Ordinal);
        Assert.Contains("Borttagen person 2: namnet är borttaget i ", verified.ToString(), StringComparison.Ordinal);
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task Nobody_is_removed_whose_account_is_open_nor_anybody_twice_nor_where_the_log_could_not_forget_them()
    {
        var eva = await _fixture.Staff(Role.Administrator);
        var karin = (await _fixture.Staff(Role.PoliceCoordinator)).UserId;
        foreach (var id in new[] { karin, eva.UserId })
            Assert.StartsWith("Inaktivera kontot först.", (await _fixture.Use<RemovePerson, Outcome>(remove => remove.Remove(id, eva)))
                .Reason(), StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.NotFound, (await _fixture.Use<RemovePerson, Outcome>(remove => remove.Remove("finns-inte", eva))).Kind);
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get($"/admin/anvandare/{karin}/ta-bort");
        Assert.StartsWith("Inaktivera kontot först.", Assert.Single((await administrator.Submit("Ta bort personen"))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors), StringComparison.Ordinal);
        (await administrator.Get("/admin/anvandare/finns-inte/ta-bort")).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal("Karin Berg",
            await _fixture.InDatabase(db => db.Users.Where(user => user.Id == karin).Select(user => user.DisplayName).SingleAsync()));
        Assert.False(await _fixture.InDatabase(db =>
            db.AuditEntries.AnyAsync(entry => entry.Deed == AuditDeed.PersonRemoved && entry.Subject == AccountSubject.Of(karin))));
    }

    private async Task LeavesMoreTraces(string anna, Visitor administrator)
    {
        await Invitations.SignIn(_fixture.Visitor(), Email, "fel lösenord");
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviews = await _fixture.SignedIn(Role.MunicipalOfficial);
        await reviews.Get("/granskning");
        await reviews.Submit("Skicka bara kommentaren om 2.2", ("kommentar", "Är mars med?"));
        await reviews.Get("/granskning");
        await reviews.Submit("Skicka tillbaka 2.2", ("kommentar", "Stämmer talet?"), ("galler", "lage"));
        await administrator.Get($"/admin/anvandare/{anna}");
        await administrator.Submit("Skicka länk för nytt lösenord");
        await administrator.Get("/admin/omgangar/ansvariga");
        var button = administrator.Page.Document.QuerySelectorAll("form")
            .First(form => form.InnerHtml.Contains(anna, StringComparison.Ordinal)).QuerySelector("button")!;
        await administrator.Submit(Page.Folded(button.TextContent), ("Responsible", anna));
        await _fixture.Use<UserManager<StaffAccount>, IdentityResult>(async users =>
        {
            var account = (await users.FindByIdAsync(anna))!;
            await users.AddLoginAsync(account, new(ExternalLogin.Kind, ExternalLogin.KeyOf("https://a.example", "anna"), "Sävsjö kommun"));
            return await users.AddOrUpdatePasskeyAsync(
                account, new([1, 2, 3], [4], _fixture.Clock.GetUtcNow(), 0, null, true, false, false, [5], [6]) { Name = "Annas telefon" });
        });
        await _fixture.InDatabase(async db =>
        {
            db.Subscribers.Add(new(Email, _fixture.Clock.GetUtcNow().UtcDateTime));
            db.ToldPersons.Add(new(anna, newest: 0));
            db.CalendarAddresses.Add(new(anna));
            var unsent = new UnsentText(anna, "granskning/1", "kommentar");
            unsent.Write("Är april med?", builtOn: null, _fixture.Clock.GetUtcNow().UtcDateTime);
            db.UnsentTexts.Add(unsent);
            db.Reminders.Add(new(await db.Rounds.Select(round => round.Id).FirstAsync(), anna, new(2021, 5, 1), Guid.NewGuid(), "2.4"));
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>Each part that a decided column belongs to has something, but for what the year did not hold.</summary>
    private static void ShouldHoldEverything(string file)
    {
        using var json = JsonDocument.Parse(file);
        var account = json.RootElement.GetProperty("konto");
        Assert.Equal(("Anna Lind", Email, "Kommunen", "kommunhandläggare"), (
            account.GetProperty("namn").GetString(), account.GetProperty("epost").GetString(),
            account.GetProperty("organisation").GetString(), account.GetProperty("roller")[0].GetString()));
        foreach (var section in PersonalColumns.Decided.Values.Select(decision => decision.Section)
            .OfType<string>().Append("brev").Append("prenumeration").Append("händelserOmPersonen").Distinct())
        {
            var part = json.RootElement.GetProperty(section);
            Assert.True(part.ValueKind == JsonValueKind.Object || part.GetArrayLength() > 0
                || section is "rättelser" or "sammanfattningar" or "kommunensUppgifter", $"{section} is empty.");
        }

        foreach (var words in new[] { "Annas telefon", "Är mars med?", "Är april med?",
            "Skickade tillbaka 2.2 Riktade insatser, tertial 1 2021", "Uppföljning för tertial 3 2020, version 1", "Välj nytt lösenord" })
            Assert.Contains(words, file, StringComparison.Ordinal);
        Assert.DoesNotContain("AQAAAA", file, StringComparison.Ordinal);
    }

    private static async Task Remove(Visitor administrator, string id)
    {
        await administrator.Get($"/admin/anvandare/{id}");
        Assert.DoesNotContain("Ta bort personen", administrator.Page.Text, StringComparison.Ordinal);
        // Anna is the last who reports for the municipality, which is asked about; it is meant.
        await administrator.Submit("Inaktivera kontot", ("ClosingConfirmed", "true"));
        await administrator.Get(administrator.Page.Link("Ta bort personen").GetAttribute("href")!);
        (await administrator.Submit("Ta bort personen")).ShouldBeAt("/admin/anvandare").ShouldSay("Personen är borttagen.");
        (await administrator.Get($"/admin/anvandare/{id}")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    private Task<Dictionary<string, int>> Rows(string accountId) => _fixture.InDatabase(async db =>
    {
        var rows = new Dictionary<string, int>();
        foreach (var (column, property) in PersonalColumns.In(db))
            rows[column] = await PersonalColumns.Rows(db, column, property, accountId);
        return rows;
    });

    private async Task ShouldStandWithoutAName(Visitor administrator, string anna)
    {
        (await administrator.Get($"/admin/logg?person={anna}")).ShouldSay("Borttagen person 1").ShouldNotSay("Anna Lind");
        (await administrator.Get("/admin/logg?handelse=PersonRemoved")).ShouldSay("Konto: Borttagen person 1").ShouldSay("Eva Nord");
        (await administrator.Get("/admin/logg.csv")).ShouldNotSay("Anna Lind").ShouldSay("Borttagen person 1");
        (await administrator.Get("/granskning")).ShouldSay("Borttagen person 1").ShouldNotSay("Anna Lind");
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        (await police.Get("/inmatning")).ShouldSay("Borttagen person 1 skickade tillbaka rapporten").ShouldNotSay("Anna Lind");
        (await administrator.Get("/admin/anvandare")).ShouldNotSay("Borttagen person").ShouldNotSay(Email);
        (await administrator.Get("/admin/omgangar/ansvariga")).ShouldNotSay("Anna Lind").ShouldNotSay("Borttagen person");
    }

    /// <summary>The database and its write-ahead log, as bytes.</summary>
    private async Task ShouldBeInNoFile(params string[] words)
    {
        var connection = await _fixture.InDatabase(db =>
            Task.FromResult(db.Database.IsRelational() ? db.Database.GetConnectionString() : null));
        if (await _fixture.InDatabase(db => Task.FromResult(db.Database.ProviderName)) != "Microsoft.EntityFrameworkCore.Sqlite")
            return;
        var path = new SqliteConnectionStringBuilder(connection).DataSource;
        foreach (var file in new[] { path, path + "-wal" }.Where(File.Exists))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            foreach (var word in words)
                Assert.True(bytes.ToArray().AsSpan()
                    .IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{Path.GetFileName(file)} holds ”{word}”.");
        }
    }
}

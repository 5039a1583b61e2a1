using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Corrections.CorrectionDesk;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;

/// <summary>/rattelser and the rooms below it: what is refused, why, and that nothing is half done then.</summary>
public sealed class CorrectionRefusalTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Address = "/rattelser/2020/tertial-3";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_correction_needs_a_reason_fit_for_the_public_and_a_report_of_the_round()
    {
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        (await official.Get("/rattelser")).Link("Tertial 3 2020");
        (await official.Get(Address)).ShouldSay("Skälet blir offentligt").ShouldSay("2.3 Skolnärvaro").ShouldNotSay("1.1 Poliskontor");
        var efforts = $"{await _fixture.Id("2.2")}";

        var page = await official.Submit("Öppna för rättelse", ("rapport", efforts), ("skal", " "));
        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Skriv varför uppföljningen rättas. Skälet blir offentligt."], page.Errors);
        Assert.True(page.Document.QuerySelector($"input[value='{efforts}']")!.HasAttribute("checked"));

        page = await official.Submit("Öppna för rättelse", ("rapport", null), ("skal", "Ring Karin på 070-123 45 67."));
        Assert.Equal([
            "Välj minst en rapport eller sammanfattning att rätta.",
            "Ta bort telefonnumret ”070-123 45 67”. Skälet blir offentligt."], page.Errors);
        Assert.Equal("Ring Karin på 070-123 45 67.", page.Value("skal").Trim());

        foreach (var forged in new[] { $"{await _fixture.Id("1.1")}", "999999", "-1", "x" })
        {
            await official.Get(Address);
            page = await official.Submit("Öppna för rättelse", ("rapport", forged), ("skal", Reason), ("State", "Draft"));
            Assert.Equal(["En vald rapport hör inte till tertial 3 2020. Läs in sidan igen."], page.Errors);
        }

        (await official.Get("/rattelser/2021/tertial-1")).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal(0, await _fixture.InDatabase(db => db.Corrections.CountAsync()));
        Assert.Equal(0, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.CorrectionOpened)));
    }

    [Fact]
    public async Task Two_who_open_a_correction_at_once_open_one_and_the_other_is_told()
    {
        var visitors = new[] { await _fixture.SignedIn(Role.MunicipalOfficial), await _fixture.SignedIn(Role.Administrator) };
        foreach (var visitor in visitors)
            await visitor.Get(Address);
        var efforts = $"{await _fixture.Id("2.2")}";

        var pages = await Task.WhenAll(
            visitors.Select(visitor => Task.Run(() => visitor.Submit("Öppna för rättelse", ("rapport", efforts), ("skal", Reason)))));

        Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
        Assert.Single(pages, page => page.Status == HttpStatusCode.Conflict && page.Errors.Count == 1);
        Assert.Equal(1, await _fixture.InDatabase(db => db.Corrections.CountAsync()));
        Assert.Equal(2, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.CorrectionOpened)));
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task Only_what_the_correction_opened_can_be_written_and_the_rest_says_why()
    {
        Assert.Empty(await _fixture.OpenCorrection(Last, "2.2"));
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        var page = await police.Get("/inmatning/2020/tertial-3");
        page.ShouldSay("Rätta tertial 3 2020").ShouldSay(Reason)
            .ShouldSay("2.4 ingår inte i rättelsen av tertial 3 2020 och är låst som den publicerades.");
        var other = $"Reports[{await _fixture.Id("2.4")}]";

        page = await police.Submit("Spara", ($"{other}.Status", "Done"),
            ($"{other}.Text", "Insmuggling."), ($"{other}.Version", "4"), ($"{other}.State", "Reopened"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("2.4 ingår inte i rättelsen av tertial 3 2020");
        Assert.Equal("Ansvarig utsedd i Sävsjö kommun", (await _fixture.Stored(Last, "2.4"))!.Text);
        Assert.Equal("2.3 ingår inte i rättelsen av tertial 3 2020 och är låst som den publicerades.",
            Assert.Single(await _fixture.Write(Last, "2.3", Role.MunicipalOfficial,
                new(ActivityStatus.Ongoing, "Ett nytt utkast."))).Message);
        Assert.Null(await _fixture.Stored(Last, "2.3"));
    }

    [Fact]
    public async Task Nothing_is_published_that_changes_nothing_or_that_somebody_called_off_a_second_ago()
    {
        Assert.Empty(await _fixture.OpenCorrection(Last, "2.4"));
        var (official, administrator) = (await _fixture.SignedIn(Role.MunicipalOfficial), await _fixture.SignedIn(Role.Administrator));
        (await official.Get("/publicering/2020/tertial-3")).ShouldSay("2.4 Samverkan enligt EST rättas och är inte inskickad");
        (await official.Submit("Publicera rättelsen", ("sett", "true"))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        await _fixture.Correct(Last, "2.4", Role.PoliceCoordinator, new(ActivityStatus.Ongoing, "Ansvarig utsedd i Sävsjö kommun"));
        await official.Get("/publicering/2020/tertial-3");
        (await official.Submit("Publicera rättelsen", ("sett", "true")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Ingenting i uppföljningen är ändrat");
        await administrator.Get(Address);
        await administrator.Submit("Avbryt rättelsen");

        (await official.Submit("Publicera rättelsen", ("sett", "true"))).ShouldHaveStatus(HttpStatusCode.Conflict);

        Assert.Single(await _fixture.Versions(Last));
        (await administrator.Get("/publicering/2020/tertial-3")).ShouldSay("Tertial 3 2020 är publicerat");
        (await administrator.Get("/granskning/2020/tertial-3"))
            .ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("Tertial 3 2020 rättas inte nu");
    }

    [Fact]
    public async Task Calling_off_waits_for_whoever_has_written_since_the_page_was_read()
    {
        Assert.Empty(await _fixture.OpenCorrection(Last, "2.4"));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get(Address);
        Assert.Empty(await _fixture.Write(Last, "2.4", Role.PoliceCoordinator, new(ActivityStatus.Done, "Nytt medan sidan lästes.")));

        (await official.Submit("Avbryt rättelsen")).ShouldHaveStatus(HttpStatusCode.Conflict);

        Assert.Equal("Nytt medan sidan lästes.", (await _fixture.Stored(Last, "2.4"))!.Text);
    }

    [Theory]
    [InlineData(Role.PoliceCoordinator)]
    [InlineData(Role.Reviewer)]
    public async Task Who_may_not_publish_may_not_correct(string role)
    {
        var visitor = await _fixture.SignedIn(role);

        (await visitor.Get("/rattelser")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await visitor.Get(Address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }
}

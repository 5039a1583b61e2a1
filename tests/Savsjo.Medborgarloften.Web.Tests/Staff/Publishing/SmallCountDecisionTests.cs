using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Publishing;

/// <summary>The decision on small counts, and the texts that the check-list reads.</summary>
public sealed class SmallCountDecisionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Publish = "Publicera uppföljningen";
    private static readonly (string, string?)[] ProtectBelow3 = [("smatal", "skydda"), ("grans", "3")];
    private static readonly Tertial Round = new(2021, 1);
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("1")]
    [InlineData("11")]
    [InlineData("tre")]
    public async Task A_forged_limit_is_refused_beside_the_field_and_nothing_is_published(string limit)
    {
        var official = await Ready();

        var page = await official.Submit(Publish, ("sett", "true"), await Missing(), ("smatal", "skydda"), ("grans", limit));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Gränsen för små tal ska vara mellan 2 och 10.", page.Errors[0]);
        Assert.Equal("#grans", page.Link(page.Errors[0]).GetAttribute("href"));
        Assert.Equal("true", page.Field("grans").GetAttribute("aria-invalid"));
        Assert.Empty(await Published());
    }

    [Theory]
    [InlineData("skydda", "1", "Gränsen för små tal ska vara mellan 2 och 10.")]
    [InlineData("skydda", "99", "Gränsen för små tal ska vara mellan 2 och 10.")]
    [InlineData("skydda", "abc", "Gränsen för små tal ska vara mellan 2 och 10.")]
    [InlineData("kanske", "3", "Välj om alla tal ska visas eller om små tal ska skyddas.")]
    public async Task The_same_decision_is_refused_in_the_same_way_wherever_it_is_asked_for(string choice, string limit, string because)
    {
        var official = await Ready();
        List<Page> answers =
        [
            await official.Submit("Visa vad beslutet gör", ("smatal", choice), ("grans", limit)),
            await official.Submit(Publish, ("sett", "true"), await Missing(), ("smatal", choice), ("grans", limit)),
            await official.Get($"/publicering/forhandsgranskning?smatal={choice}&grans={limit}"),
            await official.Get($"/publicering/forhandsgranskning.pdf?smatal={choice}&grans={limit}"),
        ];

        foreach (var answer in answers)
        {
            answer.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
            Assert.Equal(because, answer.Errors[0]);
        }
    }

    [Fact]
    public async Task A_decision_is_shown_read_again_published_and_kept_with_what_was_ticked()
    {
        var official = await Ready();
        (await official.Submit(Publish, ("sett", "true"), await Missing(), ProtectBelow3[0], ProtectBelow3[1]))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Beslutet om små tal är ändrat. Läs igenom listan och förhandsgranskningen igen.");
        Assert.False(official.Page.Field("sett").HasAttribute("checked"));
        Assert.Empty(await Published());

        var page = await official.Submit("Visa vad beslutet gör", ProtectBelow3);
        page.ShouldSay("Tal under 3 skyddas.").ShouldSay("Samverkansmöten, tertial 1 2021: färre än 3");
        var preview = page.Link("Förhandsgranska sidan").GetAttribute("href")!;
        Assert.Equal("/publicering/forhandsgranskning?smatal=skydda&grans=3", preview);
        (await official.Get(preview)).ShouldSay("Tal under 3 skyddas.").ShouldSay("Genomfört färre än 3 samverkansmöten under perioden.");
        await official.Get("/publicering?smatal=skydda&grans=3");
        page = await official.Submit(Publish, ("sett", "true"), await Missing());

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal([3], await Published());
        (await _fixture.Visitor().Get("/uppfoljning/2021/tertial-1")).ShouldSay("”Färre än 3” betyder 1 eller 2.");
        var logged = AuditValues.Read(await _fixture.InDatabase(db => db.AuditEntries
            .Where(entry => entry.Deed == AuditDeed.Published && entry.Tertial == Round).Select(entry => entry.After).SingleAsync()));
        Assert.StartsWith("Tal under 3 skyddas. Skyddade uppgifter: ",
            logged.Single(value => value.Name == "Små tal").Value, StringComparison.Ordinal);
        Assert.Contains(
            new AuditValue("Ställningstagande", "2.3 Skolnärvaro är inte redovisad: Publicera ändå som ”Inte redovisat”"), logged);
    }

    [Fact]
    public async Task What_an_earlier_follow_up_of_the_year_has_told_is_named_and_needs_a_stand()
    {
        await _fixture.ReportAndApproveAll();
        await _fixture.Publish();
        _fixture.Clock.SetUtcNow(new DateTimeOffset(2021, 9, 10, 8, 0, 0, TimeSpan.Zero));
        var official = await Ready();

        var page = await official.Get("/publicering?smatal=skydda&grans=3");

        page.ShouldSay("går inte att skydda").ShouldSay("Talet står redan exakt i uppföljningen för tertial 1 2021, version 1.");
        page = await official.Submit(Publish, ("sett", "true"), await Missing());
        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(page.Errors, error => error.EndsWith("går inte att skydda.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_agreements_last_follow_up_protected_is_proposed_to_be_protected_in_the_next()
    {
        var official = await Ready();
        Assert.True(official.Page.Document.QuerySelector("[name=smatal][value=visa]")!.HasAttribute("checked"));
        await official.Get("/publicering?smatal=skydda&grans=5");
        (await official.Submit(Publish, ("sett", "true"), await Missing())).ShouldHaveStatus(HttpStatusCode.OK);
        _fixture.Clock.SetUtcNow(new DateTimeOffset(2021, 9, 10, 8, 0, 0, TimeSpan.Zero));

        official = await Ready();

        Assert.True(official.Page.Document.QuerySelector("[name=smatal][value=skydda]")!.HasAttribute("checked"));
        Assert.Equal("5", official.Page.Value("grans"));
        (await official.Get("/publicering/forhandsgranskning")).ShouldSay("Tal under 5 skyddas.");
    }

    [Fact]
    public async Task Personal_data_that_has_got_into_a_text_stands_in_the_way_with_a_link_to_it()
    {
        var official = await Ready();
        await _fixture.InDatabase(db =>
            db.ActivityReports.Where(report => report.Tertial == Round && report.Text == "Arbetet fortsätter enligt EST.")
            .ExecuteUpdateAsync(report => report.SetProperty(one => one.Text, "Ring Anna på 070-123 45 67.")));

        var page = await official.Submit(Publish, ("sett", "true"), await Missing());

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Telefonnumret ”070-123 45 67” står i texten till 2.4.", page.Errors);
        var report = await _fixture.ReportOf("2.4");
        Assert.Equal($"/granskning?rapport={report.Id}#rapport-{report.Id}", page.Link("Gå till granskningen av 2.4").GetAttribute("href"));
        Assert.Empty(await Published());
    }

    [Fact]
    public async Task A_total_in_a_text_that_disagrees_with_the_figures_needs_somebody_who_has_looked()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing,
            "Genomfört sammanlagt 20 riktade insatser under året.", (19, null));
        await _fixture.Approve("2.2");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);

        var page = await official.Get("/publicering");

        page.ShouldSay("2.2 Riktade insatser: texten säger 20, siffrorna 19");
        Assert.NotNull(page.Link("Gå till granskningen av 2.2"));
    }

    private async Task<Visitor> Ready()
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/publicering");
        return official;
    }

    private async Task<(string, string?)> Missing() => ("utan", $"{await _fixture.ActivityId("2.3")}");

    private Task<List<int?>> Published() => _fixture.InDatabase(db =>
        db.FollowUpReports.Where(report => report.Tertial == Round).Select(report => report.SmallCountsBelow).ToListAsync());
}

using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Meeting;

/// <summary>/underlag: the follow-up as it stands now, for whoever prepares a meeting.</summary>
public sealed class MeetingDraftTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData(Role.PoliceCoordinator)]
    [InlineData(Role.MunicipalOfficial)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Administrator)]
    public async Task Every_role_reads_what_is_sent_in_as_it_will_be_read(string role)
    {
        await _fixture.ReportAll();
        await _fixture.Approve("1.2");

        var page = await (await _fixture.SignedIn(role)).Get("/underlag");

        page.ShouldSay("Underlag till mötet, 10 maj 2021 kl. 10.00. Inte publicerat")
            .ShouldSay("2.1, 2.2, 2.4 och 2.5 är inte godkända än. 2.3 är inte inskickad och visas som inte redovisad.")
            .ShouldSay("Genomfört fyra riktade insatser under perioden.").ShouldSay("Arbetet fortsätter enligt EST.")
            .ShouldSay("Underlag, inte publicerat.").ShouldNotSay("Version 1, publicerad");
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_own_party_alone()
    {
        await _fixture.Draft("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Ett halvfärdigt utkast");

        (await (await _fixture.SignedIn(Role.PoliceCoordinator)).Get("/underlag")).ShouldSay("Ett halvfärdigt utkast")
            .ShouldSay("1.2 är inte godkänd än.");
        foreach (var other in new[] { Role.MunicipalOfficial, Role.Reviewer, Role.Administrator })
            (await (await _fixture.SignedIn(other)).Get("/underlag")).ShouldNotSay("Ett halvfärdigt utkast");
    }

    [Fact]
    public async Task It_is_one_step_from_where_each_works()
    {
        foreach (var (role, address) in new[]
            { (Role.PoliceCoordinator, "/inmatning"), (Role.Reviewer, "/granskning"), (Role.MunicipalOfficial, "/publicering") })
        {
            var reader = await _fixture.SignedIn(role);
            await reader.Get(address);

            (await reader.Get(reader.Page.Link("Underlag till mötet").GetAttribute("href")!)).ShouldSay("Underlag till mötet, 10 maj 2021");
        }
    }

    [Fact]
    public async Task Between_rounds_there_is_nothing_to_print()
    {
        await _fixture.ReportAndApproveAll();
        await _fixture.Publish();

        (await (await _fixture.SignedIn(Role.PoliceCoordinator)).Get("/underlag")).ShouldSay("Ingen omgång är öppen");
    }
}

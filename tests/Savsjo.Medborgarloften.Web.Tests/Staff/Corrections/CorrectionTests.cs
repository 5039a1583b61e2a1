using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Tests.Shared;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Corrections.CorrectionDesk;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;

/// <summary>What a correction publishes, what it leaves as it was, and what becomes of it when it is called off.</summary>
public sealed class CorrectionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_correction_makes_version_2_and_leaves_every_byte_of_version_1()
    {
        var before = (await _fixture.Versions(Last)).Single();
        Assert.Empty(await _fixture.OpenCorrection(Last, "2.4", "2.3"));
        await _fixture.Correct(Last, "2.4", Role.PoliceCoordinator,
            new(ActivityStatus.Done, "Ansvarig är utsedd i Sävsjö kommun och hos Polisen."));
        await _fixture.Correct(Last, "2.3", Role.MunicipalOfficial, new(ActivityStatus.Ongoing, "Frånvaron följs upp varje vecka."));

        Assert.Empty(await _fixture.PublishCorrection(Last));

        var versions = await _fixture.Versions(Last);
        Assert.Equal([1, 2], versions.Select(version => version.Version));
        Assert.Equal(before.Pdf.Bytes, versions[0].Pdf.Bytes);
        Assert.Equal(before.Pdf.Sha256, versions[0].Pdf.Sha256);
        Assert.Equal(FollowUpReportContentJson.Write(before.Content), FollowUpReportContentJson.Write(versions[0].Content));
        Assert.Equal(before.Figures.Select(figure => (figure.Id, figure.Figure)),
            versions[0].Figures.Select(figure => (figure.Id, figure.Figure)));
        Assert.Equal(Reason, versions[1].CorrectionReason);
        Assert.Equal(
            [
                "2.3 Skolnärvaro, läge i tertial 3: från Inte redovisat till Pågår.",
                "2.3 Skolnärvaro, text i tertial 3: från ingenting till ”Frånvaron följs upp varje vecka.”.",
                "2.4 Samverkan enligt EST, läge i tertial 3: från Pågår till Klart.",
                "2.4 Samverkan enligt EST, text i tertial 3: från ”Ansvarig utsedd i Sävsjö kommun” "
                + "till ”Ansvarig är utsedd i Sävsjö kommun och hos Polisen.”.",
            ],
            versions[1].Content.Correction!.Changes);
        Assert.Equal(
            FollowUpReportContentJson.Write(Without(before.Content, "2.3", "2.4")),
            FollowUpReportContentJson.Write(
                Without(versions[1].Content, "2.3", "2.4") with
                {
                    Version = 1,
                    PublishedAtUtc = before.Content.PublishedAtUtc,
                    Correction = null
                }));
        Assert.Equal(ReportState.Published, (await _fixture.Stored(Last, "2.4"))!.State);
        Assert.Null((await _fixture.Stored(Last, "2.4"))!.Frozen);

        var visitor = _fixture.Visitor();
        (await visitor.Get("/uppfoljning/2020/tertial-3"))
            .ShouldSay("Version 2, publicerad 10 maj 2021").ShouldSay("Rättelse 10 maj 2021").ShouldSay(Reason)
            .ShouldSay("läge i tertial 3: från Inte redovisat till Pågår.")
            .ShouldSay("PDF, version 1 (ersatt)").ShouldSay("PDF, version 2 (gäller)");
        (await visitor.Get("/uppfoljning/2020/tertial-3/version-1"))
            .ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Version 1 ersattes 10 maj 2021.")
            .ShouldSay("Ladda ner den som gäller.").ShouldNotSay("Frånvaron följs upp");
        Assert.Equal(before.Pdf.Bytes, await visitor.Client.GetByteArrayAsync("/uppfoljning/2020/tertial-3/version-1/rapport.pdf"));
        Assert.Equal(versions[1].Pdf.Bytes, await visitor.Client.GetByteArrayAsync("/uppfoljning/2020/tertial-3/rapport.pdf"));
    }

    [Fact]
    public async Task Later_follow_ups_of_the_year_get_their_new_version_in_the_same_publication()
    {
        Assert.Empty(await _fixture.OpenCorrection(First, "2.2"));
        await _fixture.Correct(First, "2.2", Role.PoliceCoordinator, Counting(11));

        Assert.Empty(await _fixture.PublishCorrection(First));

        var second = (await _fixture.Versions(new(2020, 2)))[^1].Content;
        var third = (await _fixture.Versions(Last))[^1].Content;
        Assert.Equal((2, 2), (second.Version, third.Version));
        Assert.Equal((First, First), (second.Correction!.FollowsFrom, third.Correction!.FollowsFrom));
        Assert.Contains("2.2 Riktade insatser, tertial 1: från 10 till 11.", third.Correction!.Changes);
        // Tertial 3 stated 20 in all, and nobody has said otherwise: what its own part is follows.
        Assert.Contains("2.2 Riktade insatser, tertial 3: från 3 till 2.", third.Correction!.Changes);
        Assert.DoesNotContain(third.Correction!.Changes, change => change.Contains("hela 2020", StringComparison.Ordinal));
        Assert.Contains("2.2 Riktade insatser, 2020 till och med tertial 2: från 17 till 18.", second.Correction!.Changes);
        (await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3"))
            .ShouldSay("eftersom uppföljningen av tertial 1 2020 har rättats och siffror därifrån visas också här");

        var newest = await _fixture.InDatabase(db => db.NewestPublishedFigures()
            .Where(figure => figure.ActivityLabel == "2.2" && figure.Tertial == First)
            .Select(figure => figure.Figure.Figure.Count).ToListAsync());
        var all = await _fixture.InDatabase(db => db.PublishedFigures
            .Where(figure => figure.ActivityLabel == "2.2" && figure.Tertial == First)
            .Select(figure => figure.Figure.Figure.Count).ToListAsync());
        Assert.Equal([11, 11, 11], newest);
        Assert.Equal(6, all.Count);
        Assert.Equal(3, await _fixture.InDatabase(db =>
            db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.Published && entry.Subject.EndsWith("version 2"))));
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task A_correction_that_is_called_off_leaves_every_report_as_it_is_published()
    {
        var before = await _fixture.Stored(First, "2.2");
        Assert.Empty(await _fixture.OpenCorrection(First, "2.2", "2.3"));
        Assert.Empty(await _fixture.Write(First, "2.2", Role.PoliceCoordinator, Counting(3, ActivityStatus.Delayed)));
        Assert.Empty(await _fixture.Write(First, "2.3", Role.MunicipalOfficial, new(ActivityStatus.Ongoing, "Bara ett utkast.")));

        Assert.Empty(await _fixture.InCorrection(First, async (services, round) => (await services.GetRequiredService<OpenCorrection>()
            .CallOff(await _fixture.Staff(Role.Administrator), round, round.Round.Version)).Reasons()));

        var after = await _fixture.Stored(First, "2.2");
        Assert.Equal((before!.Status, before.Text, string.Join("|", before.Reasons), before.State, before.Submitted),
            (after!.Status, after.Text, string.Join("|", after.Reasons), after.State, after.Submitted));
        Assert.Equal(before.Values.Select(value => (value.MeasureId, value.Figure, value.StatedAs)),
            after.Values.Select(value => (value.MeasureId, value.Figure, value.StatedAs)));
        Assert.Null(await _fixture.Stored(First, "2.3"));
        Assert.Single(await _fixture.Versions(First));
        var logged = await _fixture.InDatabase(db =>
            db.AuditEntries.Where(entry => entry.Deed == AuditDeed.CorrectionCalledOff).ToListAsync());
        Assert.Equal(3, logged.Count);
        Assert.Contains(logged, entry => entry.Subject == "2.3 Skolnärvaro"
            && entry.Before!.Contains("Bara ett utkast.", StringComparison.Ordinal) && entry.After is null);
        Assert.Empty(await _fixture.OpenCorrection(First, "2.2"));
    }

    [Fact]
    public async Task While_a_tertial_is_corrected_every_other_round_reads_what_is_published()
    {
        Assert.Empty(await _fixture.OpenCorrection(Last, "2.2"));
        Assert.Empty(await _fixture.Write(Last, "2.2", Role.PoliceCoordinator, Counting(8, ActivityStatus.Delayed)));
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);

        (await police.Get("/inmatning")).ShouldSay("Rapportera tertial 1 2021")
            .ShouldSay("Rättelse pågår: tertial 3 2020").ShouldNotSay("Försenad T3");
        Assert.Equal("/inmatning/2020/tertial-3", police.Page.Link("tertial 3 2020").GetAttribute("href"));
        var seen = await _fixture.InDatabase(async db => (await Data.Rounds.RoundQueries.FindOpenRound(db, new(2021, 5, 10)))!
            .Reports.Single(report => report.Tertial == Last && report.Activity.Label == "2.2"));
        Assert.Equal((ActivityStatus.Done, 20), (seen.Status!.Value, seen.Values.Single().Figure.Count!.Value));
        (await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3")).ShouldSay("Version 1").ShouldNotSay("Rättelse 10 maj");
    }

    private static FollowUpReportContent Without(FollowUpReportContent content, params string[] labels) => content with
    {
        Promises = [.. content.Promises
            .Select(promise => promise with { Activities = [.. promise.Activities.Where(activity => !labels.Contains(activity.Label))] })],
    };
}

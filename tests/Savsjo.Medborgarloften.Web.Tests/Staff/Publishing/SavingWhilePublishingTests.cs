using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Summaries;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Publishing;

/// <summary>One saves while another publishes: each read the round before the other had finished.</summary>
public sealed class SavingWhilePublishingTests : IDisposable
{
    private const string Unreported = "2.3";
    private readonly WebFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_first_draft_never_lands_in_a_round_that_was_published_meanwhile()
    {
        await _fixture.ReportAndApproveAll();
        await using var writer = await Desk.At(_fixture);
        await _fixture.Publish();

        var outcome = await writer.Save(await _fixture.Staff(Role.MunicipalOfficial), Unreported, "Skrivet medan någon publicerade.");

        Assert.True(outcome.IsStale);
        Assert.Equal(0, await _fixture.InDatabase(db =>
            db.ActivityReports.CountAsync(report => report.Text == "Skrivet medan någon publicerade.")));
        Assert.Equal(0, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.After!.Contains("Skrivet medan"))));
    }

    [Fact]
    public async Task A_report_whose_sending_was_lost_to_a_publication_is_not_said_to_be_sent_in()
    {
        await _fixture.ReportAndApproveAll();
        await _fixture.Draft(Unreported, Role.MunicipalOfficial, ActivityStatus.Ongoing, "Påbörjat.");
        await using var sender = await Desk.At(_fixture);
        await _fixture.Report(Unreported, Role.MunicipalOfficial, ActivityStatus.Ongoing, "Påbörjat.");
        await _fixture.Approve(Unreported);
        await _fixture.Publish();
        var recorded = new RecordedRound(sender.Round);

        await sender.Get<SubmitActivityReport>().SubmitOne(
            await _fixture.Staff(Role.MunicipalOfficial), recorded, sender.Activity(Unreported),
            sender.Round.ReportOf(sender.Activity(Unreported))!.Version, CancellationToken.None);

        Assert.True(recorded.HasMovedOn);
        Assert.True(recorded.Outcome.IsStale);
        Assert.DoesNotContain("redan inskickad", recorded.MessageAt(_fixture.Clock.GetUtcNow().UtcDateTime), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_is_refused_when_a_first_draft_was_saved_meanwhile()
    {
        await _fixture.ReportAndApproveAll();
        await using var publisher = await Desk.At(_fixture);
        await using var writer = await Desk.At(_fixture);
        Assert.True((await writer.Save(await _fixture.Staff(Role.MunicipalOfficial), Unreported, "Hann först.")).IsDone);

        Assert.Same(PublicationRefusals.SomebodyWasQuicker, await publisher.Publish(await _fixture.Staff(Role.MunicipalOfficial)));
        Assert.Equal(3, await _fixture.InDatabase(db => db.FollowUpReports.CountAsync()));
    }

    [Fact]
    public async Task A_measure_that_was_removed_meanwhile_keeps_nothing_from_the_other_reports()
    {
        await using var writer = await Desk.At(_fixture);
        var (counted, told) = (writer.Activity("2.2"), writer.Activity("2.4"));
        var measure = counted.Measures.Single().Id;
        var form = new EditRoundForm();
        var report = form.Reports[PanelField.Key(counted.Id)] = new() { Version = "0" };
        report[ReportBox.Measure(measure, FigureBox.Count)] = "4";
        report = form.Reports[PanelField.Key(told.Id)] = new() { Version = "0" };
        report[ReportField.Text.Box] = "Arbetet fortsätter.";
        await _fixture.InDatabase(db => db.Set<MeasureValue>().Where(one => one.MeasureId == measure).ExecuteDeleteAsync());
        await _fixture.InDatabase(db => db.Set<Measure>().Where(one => one.Id == measure).ExecuteDeleteAsync());

        var recorded = await writer.Get<RecordRound>().Record(
            await _fixture.Staff(Role.PoliceCoordinator), writer.Round, form, CancellationToken.None);

        Assert.True(recorded.IsSaved(told));
        var fault = Assert.Single(recorded.FaultsOf(counted));
        Assert.StartsWith("Ett mått i formuläret hör inte till", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_save_different_reports_at_once_are_both_saved()
    {
        await using var one = await Desk.At(_fixture);
        await using var other = await Desk.At(_fixture);

        var police = await one.Save(await _fixture.Staff(Role.PoliceCoordinator), "2.2", "Polisens text.");
        var municipality = await other.Save(await _fixture.Staff(Role.MunicipalOfficial), Unreported, "Kommunens text.");

        Assert.True(police.IsDone);
        Assert.True(municipality.IsDone);
    }

    [Fact]
    public async Task Whoever_has_saved_can_go_on_and_publish_with_what_they_have_read()
    {
        await _fixture.ReportAndApproveAll();
        await using var desk = await Desk.At(_fixture);
        var official = await _fixture.Staff(Role.MunicipalOfficial);
        foreach (var note in new WrittenNote[] { new(1, "Patrullen syns.", null), new(1, "", "Patrullen syns.") })
            Assert.True((await desk.Get<WritePromiseNotes>().Write(official, desk.Round, [note])).IsDone);

        Assert.True((await desk.Publish(await _fixture.Staff(Role.MunicipalOfficial))).IsDone);
    }

    /// <summary>Somebody who has read the round and has not yet pressed the button.</summary>
    private sealed class Desk(AsyncServiceScope scope, RoundInWork round) : IAsyncDisposable
    {
        public RoundInWork Round => round;

        public static async Task<Desk> At(WebFixture fixture)
        {
            var scope = fixture.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            return new Desk(scope, (await db.FindOpenRound(fixture.Clock.TodayInSweden()))!);
        }

        public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

        public Activity Activity(string label) => round.Activities.Single(activity => activity.Label == label);

        public Task<Web.Outcomes.Outcome> Save(Web.Security.StaffMember staff, string label, string text)
        {
            return Get<SaveActivityReport>()
                .Save(staff, round, Activity(label), seenVersion: 0, new ReportEntry(ActivityStatus.Ongoing, text, null, []));
        }

        public Task<Outcome> Publish(Web.Security.StaffMember staff) =>
            Get<PublishFollowUpReport>()
                .Publish(staff, round, PublicationDecision.ShowingAll(round.Missing.Select(activity => activity.Id)));

        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }
}

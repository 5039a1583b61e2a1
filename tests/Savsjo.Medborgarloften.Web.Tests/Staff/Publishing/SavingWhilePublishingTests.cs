using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Outcomes;
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

        public Task<Web.Outcomes.Outcome> Save(Web.Security.StaffMember staff, string label, string text)
        {
            var activity = round.Activities.Single(activity => activity.Label == label);
            return Get<SaveActivityReport>()
                .Save(staff, round, activity, seenVersion: 0, new ReportEntry(ActivityStatus.Ongoing, text, null, []));
        }

        public Task<Outcome> Publish(Web.Security.StaffMember staff) =>
            Get<PublishFollowUpReport>()
                .Publish(staff, round, PublicationDecision.ShowingAll(round.Missing.Select(activity => activity.Id)));

        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }
}

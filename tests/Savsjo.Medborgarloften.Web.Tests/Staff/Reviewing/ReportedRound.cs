using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;
using Savsjo.Medborgarloften.Web.Staff.Summaries;
using Savsjo.Medborgarloften.Web.Tests.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>Tertial 1 2021, reported and reviewed by the same use cases as real work.</summary>
internal static class ReportedRound
{
    /// <summary>Every expected activity but 2.3, which nobody reports; sent in and not yet reviewed.</summary>
    public static async Task ReportAll(this WebFixture fixture)
    {
        await fixture.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing,
            "Tisdagar 12.00-14.00 befinner sig en polispatrull i Sävsjö");
        await fixture.Report("2.1", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (5, 2), (5, 2), (16, 4), (1, 0), (0, 0));
        await fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await fixture.Report("2.4", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Arbetet fortsätter enligt EST.");
        await fixture.Report("2.5", Role.MunicipalOfficial, ActivityStatus.Ongoing, text: null, (2, null));
    }

    /// <summary>As <see cref="ReportAll"/>, and approved.</summary>
    public static async Task ReportAndApproveAll(this WebFixture fixture)
    {
        await fixture.ReportAll();
        foreach (var label in new[] { "1.2", "2.1", "2.2", "2.4", "2.5" })
            await fixture.Approve(label);
    }

    /// <summary>Writes a report and sends it in.</summary>
    public static async Task Report(
        this WebFixture fixture, string label, string role, ActivityStatus status, string? text, params (int Count, int? Subgroup)[] counts)
    {
        await fixture.Draft(label, role, status, text, counts);
        await fixture.Work(async (services, round) =>
            (await services.GetRequiredService<SubmitActivityReport>()
                .Submit(await fixture.Staff(role), round, Activity(round, label))).Violations);
    }

    /// <summary>Writes a report and leaves it a draft.</summary>
    public static async Task Draft(
        this WebFixture fixture, string label, string role, ActivityStatus status, string? text, params (int Count, int? Subgroup)[] counts)
    {
        var staff = await fixture.Staff(role);
        await fixture.Work(async (services, round) =>
        {
            var activity = Activity(round, label);
            var values = activity.Measures.OrderBy(measure => measure.Order)
                .Zip(counts, (measure, count) => new EnteredValue(measure.Id, Figure.OfCount(count.Count, count.Subgroup)));
            var outcome = await services.GetRequiredService<SaveActivityReport>()
                .Save(staff, round, activity, round.ReportOf(activity)?.Version ?? 0, new ReportEntry(status, text, null, [.. values]));
            return outcome.Violations;
        });
    }

    public static Task Approve(this WebFixture fixture, string label) => fixture.Work(async (services, round) =>
        (await services.GetRequiredService<ReviewActivityReport>()
            .Approve(await fixture.Staff(Role.Reviewer), round, Activity(round, label).Id, round.ReportOf(Activity(round, label))!.Version))
                .Reasons());

    /// <summary>Sends in every summary that is written, and has it approved by somebody else.</summary>
    public static Task ApproveNotes(this WebFixture fixture) => fixture.Work(async (services, round) =>
    {
        var outcomes = new List<Web.Outcomes.Outcome>();
        foreach (var note in round.NotesNotApproved.ToList())
        {
            if (note.State.IsOpen)
                outcomes.Add(await services.GetRequiredService<WritePromiseNotes>()
                    .Do(await fixture.Staff(Role.MunicipalOfficial), round, new NoteDeed(NoteDeed.Submit, note.Number)));
            outcomes.Add(await services.GetRequiredService<ReviewPromiseNote>()
                .Approve(await fixture.Staff(Role.Reviewer), round, note.Number, note.Version));
        }

        return [.. outcomes.SelectMany(outcome => outcome.Violations)];
    });

    /// <summary>A minute after whatever was done before, so that it is the latest decision.</summary>
    public static Task Return(this WebFixture fixture, string label, string comment)
    {
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        return fixture.Work(async (services, round) =>
            (await services.GetRequiredService<ReviewActivityReport>().Return(
                await fixture.Staff(Role.Reviewer), round, Activity(round, label).Id,
                round.ReportOf(Activity(round, label))!.Version, new(comment))).Reasons());
    }

    /// <summary>Publishes what is approved, and the rest as "Inte redovisat"; tertial 2 opens on 1 August.</summary>
    public static Task Publish(this WebFixture fixture) => fixture.Work(async (services, round) =>
        (await services.GetRequiredService<PublishFollowUpReport>()
            .Publish(await fixture.Staff(Role.MunicipalOfficial),
                round, PublicationDecision.ShowingAll(round.Missing.Select(activity => activity.Id)))).Reasons());

    /// <summary>The report as it is stored now.</summary>
    public static Task<ActivityReport> ReportOf(this WebFixture fixture, string label) => fixture.InDatabase(async db =>
    {
        var round = await fixture.OpenRound(db);
        return round.ReportOf(Activity(round, label))!;
    });

    public static Task<int> ActivityId(this WebFixture fixture, string label) =>
        fixture.InDatabase(async db => Activity(await fixture.OpenRound(db), label).Id);

    /// <summary>A report of a tertial that is published since long.</summary>
    public static Task<ActivityReport> PublishedReport(this WebFixture fixture) =>
        fixture.InDatabase(db => db.ActivityReports.Where(report => report.State == ReportState.Published)
            .OrderBy(report => report.Id).FirstAsync());

    private static async Task<RoundInWork> OpenRound(this WebFixture fixture, AppDbContext db) =>
        await db.FindOpenRound(fixture.Clock.TodayInSweden()) ?? throw new InvalidOperationException("No round is open.");

    private static Activity Activity(RoundInWork round, string label) => round.Activities.Single(activity => activity.Label == label);

    private static async Task Work(this WebFixture fixture, Func<IServiceProvider, RoundInWork, Task<IReadOnlyList<RuleViolation>>> step)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        var round = await fixture.OpenRound(scope.ServiceProvider.GetRequiredService<AppDbContext>());
        Assert.Empty(await step(scope.ServiceProvider, round));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;
using Savsjo.Medborgarloften.Web.Tests.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>The report of activity 1.2, brought from state to state by those whose work it is, and put back after each deed.</summary>
internal sealed class ReportInState(WebFixture fixture, IReadOnlyList<Person> people, int activityId)
{
    private const string Text = "Tisdagar 12.00-14.00.";

    /// <summary>The activity's id as forms write it.</summary>
    public string Key { get; } = PanelField.Key(activityId);

    /// <summary>Everything that a deed could change, and what the log has got since.</summary>
    public Task<ReportFacts> Facts() => fixture.InDatabase(async db =>
    {
        var last = await db.AuditEntries.OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Deed, entry.UserName }).FirstAsync();
        var facts = await Stored(db).Select(report => new ReportFacts(
            report.Id, report.Version, report.State, report.Status, report.Text, report.LastChanged.UserId, report.LastChanged.AtUtc,
            report.Reviews.Count, report.Authors.Count, report.Comments.Count, last.Sequence, last.Deed, last.UserName))
                .SingleOrDefaultAsync();
        return facts ?? new(0, 0, null, null, null, "", default, 0, 0, 0, last.Sequence, last.Deed, last.UserName);
    });

    /// <summary>What the entry page would post of the report as it stands.</summary>
    public Task<EditActivityReportForm> Form() => fixture.InDatabase(async db =>
    {
        var round = await OpenRound(db);
        return StoredReport.FormOf(round, Activity(round));
    });

    /// <summary>One step further in <see cref="TransitionTable.States"/>, from the state before.</summary>
    public Task Advance(string state)
    {
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        return fixture.Use<IServiceProvider, int>(async services =>
        {
            var round = await OpenRound(services.GetRequiredService<AppDbContext>());
            Assert.Empty(await Step(services, round, state));
            return 0;
        });
    }

    /// <summary>The report as it was before a deed that was let through.</summary>
    public Task PutBack(ReportFacts before) => fixture.InDatabase(async db =>
    {
        var report = Stored(db);
        if (before.State is not { } state)
            return await report.ExecuteDeleteAsync();
        await db.ReportComments.Where(comment => comment.ActivityReportId == before.Id)
            .OrderBy(comment => comment.Id).Skip(before.Comments).ExecuteDeleteAsync();
        await db.Set<Review>().Where(review => review.ActivityReportId == before.Id)
            .OrderBy(review => review.Id).Skip(before.Reviews).ExecuteDeleteAsync();
        var authors = people.Where(person => person.Wrote).Select(person => person.Staff.UserId).ToList();
        await db.Set<ReportAuthor>()
            .Where(author => author.ActivityReportId == before.Id && !authors.Contains(author.UserId)).ExecuteDeleteAsync();
        return await report.ExecuteUpdateAsync(one => one
            .SetProperty(it => it.State, state).SetProperty(it => it.Version, before.Version).SetProperty(it => it.Text, before.Text));
    });

    private async Task<IReadOnlyList<RuleViolation>> Step(IServiceProvider services, RoundInWork round, string state)
    {
        var activity = Activity(round);
        var report = round.ReportOf(activity);
        var review = services.GetRequiredService<ReviewActivityReport>();
        switch (state)
        {
            case "utkast":
                await Save(services, round, "författaren", Text);
                await Save(services, round, "administratören som skrev", Text + " Torget.");
                return [];
            case "inskickad":
                return await Submit(services, round);
            case "skickad tillbaka":
                return (await review.Return(Who("granskaren").Staff, round,
                    activity.Id, report!.Version, new("Vilket torg?", ReportPart.Text))).Reasons();
            case "godkänd":
                Assert.Empty(await Submit(services, round));
                fixture.Clock.Advance(TimeSpan.FromMinutes(1));
                return (await review.Approve(Who("granskaren").Staff, round, activity.Id, report!.Version)).Reasons();
            case "publicerad":
                var violations = report!.MarkPublished(Who("den andra organisationen").Staff.ChangeAt(fixture.Clock.GetUtcNow()));
                await services.GetRequiredService<AppDbContext>().SaveChangesAsync();
                return violations;
            default:
                return [];
        }
    }

    private async Task Save(IServiceProvider services, RoundInWork round, string who, string text)
    {
        var activity = Activity(round);
        var outcome = await services.GetRequiredService<SaveActivityReport>()
            .Save(Who(who).Staff, round, activity, round.ReportOf(activity)?.Version ?? 0, new ReportEntry(ActivityStatus.Ongoing, text));
        Assert.True(outcome.IsDone);
    }

    private async Task<IReadOnlyList<RuleViolation>> Submit(IServiceProvider services, RoundInWork round) =>
        (await services.GetRequiredService<SubmitActivityReport>()
            .Submit(Who("den som skickade in").Staff, round, Activity(round))).Violations;

    private IQueryable<ActivityReport> Stored(AppDbContext db) =>
        db.ActivityReports.AsNoTracking().Where(report => report.ActivityId == activityId && report.Tertial == new Tertial(2021, 1));

    private Person Who(string who) => people.Single(person => person.Who == who);

    private async Task<RoundInWork> OpenRound(AppDbContext db) =>
        await db.FindOpenRound(fixture.Clock.TodayInSweden()) ?? throw new InvalidOperationException("No round is open.");

    private static Activity Activity(RoundInWork round) => round.Activities.Single(activity => activity.Label == "1.2");
}

/// <summary>What is stored of the report, and the last that the log says.</summary>
internal sealed record ReportFacts(
    int Id, int Version, ReportState? State, ActivityStatus? Status, string? Text, string LastChangedBy, DateTime LastChangedAt,
    int Reviews, int Authors, int Comments, long LastEntry, AuditDeed LastDeed, string LastBy);

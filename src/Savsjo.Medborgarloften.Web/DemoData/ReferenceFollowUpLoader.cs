using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.DemoData;

/// <summary>
/// Läser in uppföljningen 2020 by doing the work: each report is written, sent in, approved by another and published by
/// the same use cases as real work, on days that the calendar then had, with the decision on small counts that is agreed
/// on. Tertial 1 2021 is left open.
/// </summary>
public sealed class ReferenceFollowUpLoader(IServiceProvider services, IReadOnlyDictionary<string, StaffMember> staff)
{
    private static readonly IReadOnlyList<DateTimeOffset> PublishedAt =
    [
        new(2020, 6, 12, 8, 0, 0, TimeSpan.Zero),
        new(2020, 10, 9, 8, 0, 0, TimeSpan.Zero),
        new(2021, 1, 22, 9, 0, 0, TimeSpan.Zero),
    ];

    private readonly ReferenceFollowUp _reference = ReferenceFollowUp.Read();
    private readonly SmallCountDecision _smallCounts = services.GetRequiredService<SmallCountDefault>().Decision;

    /// <summary>Nothing where there is another agreement, or all of this one; what an ended start left half done is done.</summary>
    public async Task Load()
    {
        if (!await HasPeriod())
            return;
        foreach (var publishedAt in PublishedAt.Skip(await Published()))
            await DoRound(publishedAt);
    }

    /// <summary>Makes the period where there is none; false where there is another.</summary>
    private async Task<bool> HasPeriod()
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var titles = await db.PromisePeriods.Select(period => period.Title).ToListAsync();
        if (titles.Count > 0)
            return titles.Contains(_reference.Period.Title);
        db.PromisePeriods.Add(ReferencePeriodBuilder.Build(_reference));
        await db.SaveChangesAsync();
        return true;
    }

    private async Task<int> Published()
    {
        await using var scope = services.CreateAsyncScope();
        var (first, last) = (new Tertial(_reference.Period.StartYear, 1), new Tertial(_reference.Period.StartYear, PublishedAt.Count));
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().FollowUpReports
            .CountAsync(report => report.Version == 1 && report.Tertial >= first && report.Tertial <= last);
    }

    private async Task DoRound(DateTimeOffset publishedAt)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var clock = new ClockOfThen(publishedAt.AddDays(-10));
        var round = await db.FindOpenRound(DateOnly.FromDateTime(clock.Now.UtcDateTime))
            ?? throw new InvalidOperationException($"No round was open at {clock.Now}.");
        foreach (var activity in round.Expected.ToList())
            await Report(scope.ServiceProvider, round, activity, clock);
        clock.Now = publishedAt.AddDays(-3);
        foreach (var report in round.OwnReports.Where(report => report.State == ReportState.Submitted).ToList())
            Require(await Make<ReviewActivityReport>(scope.ServiceProvider, clock)
                .Approve(staff[Role.Reviewer], round, report.ActivityId, report.Version));
        clock.Now = publishedAt;
        Require(await Make<PublishFollowUpReport>(scope.ServiceProvider, clock)
            .Publish(staff[Role.MunicipalOfficial], round, new PublicationDecision(
                [.. round.Missing.Select(activity => activity.Id)], _smallCounts, AcceptsUnprotectable: false, StandsTaken: [])));
    }

    private async Task Report(IServiceProvider scope, RoundInWork round, Activity activity, ClockOfThen clock)
    {
        var row = _reference.Promises.Single(promise => promise.Number == activity.Promise!.Number)
            .Activities.Single(row => row.Number == activity.Number);
        if (ReferenceEntries.EntryFor(row, activity, round.Tertial) is not { } entry)
            return;
        // The words of 2020 state every figure. Where small ones are protected, the software's own sentence is told instead.
        if (_smallCounts.Protects && entry.Values is { Count: > 0 })
            entry = entry with { Text = null };
        var isPolice = activity.Responsible[0].Organisation == Organisation.Police;
        var author = staff[isPolice ? Role.PoliceCoordinator : Role.MunicipalOfficial];
        var begun = round.ReportOf(activity);
        if (begun is null)
            Require((await Make<SaveActivityReport>(scope, clock).Save(author, round, activity, seenVersion: 0, entry)).Violations);
        clock.Now = clock.Now.AddMinutes(4);
        if (begun is null or { State: ReportState.Draft })
            Require((await Make<SubmitActivityReport>(scope, clock).Submit(author, round, activity)).Violations);
    }

    private static T Make<T>(IServiceProvider scope, TimeProvider clock) => ActivatorUtilities.CreateInstance<T>(scope, clock);

    private static void Require(Outcome outcome) => Require(outcome.Violations);

    private static void Require(IReadOnlyList<RuleViolation> violations)
    {
        if (violations.Count > 0)
            throw new InvalidOperationException(string.Join(" ", violations.Select(violation => violation.Message)));
    }

    /// <summary>The clock as it stood when the work was done.</summary>
    private sealed class ClockOfThen(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

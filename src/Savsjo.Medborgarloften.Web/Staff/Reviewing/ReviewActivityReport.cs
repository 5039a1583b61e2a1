using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskar en rapport: godkänner den, eller skickar tillbaka den med en kommentar.</summary>
public sealed class ReviewActivityReport(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    /// <summary>Godkänn: refused for whoever wrote it or sent it in.</summary>
    /// <param name="seenVersion">The version that the reviewer read; a later one has to be read first.</param>
    /// <param name="comment">What was written in the same form, if anything: it goes to the conversation, in the same transaction.</param>
    public async Task<Outcome> Approve(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, WrittenComment? comment = null,
        CancellationToken cancellation = default)
    {
        var outcome = Approve(staff, round, new(activityId, seenVersion));
        if (outcome.IsDone && comment is { IsEmpty: false } && round.FindActivity(activityId) is { } activity)
            outcome = Outcome.Of(comment.AddTo(db, staff, round.ReportOf(activity)!, staff.ChangeAt(clock.GetUtcNow())));
        return await SaveIfDone(outcome, round, cancellation);
    }

    /// <summary>Godkänn markerade: all of them, or none when one of them is refused.</summary>
    public async Task<Outcome> ApproveAll(
        StaffMember staff, RoundInWork round, IReadOnlyCollection<SeenReport> seen, CancellationToken cancellation = default)
    {
        List<Outcome> outcomes = [.. seen.Select(one => seen.Count == 1
            ? Approve(staff, round, one)
            : Approve(staff, round, one).Told(violation => Labelled(violation, round, one)))];
        return await SaveIfDone(Outcome.Together(outcomes), round, cancellation);
    }

    /// <summary>Skicka tillbaka: needs a comment, which may concern one field.</summary>
    public async Task<Outcome> Return(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, WrittenComment comment,
        CancellationToken cancellation = default) =>
        await SaveIfDone(
            Decide(
                staff, round, new(activityId, seenVersion), AuditDeed.Returned, (report, change) =>
                    report.Return(comment.Text, change, comment.Part)),
            round, cancellation);

    private Outcome Approve(StaffMember staff, RoundInWork round, SeenReport seen) =>
        Decide(staff, round, seen, AuditDeed.Approved, (report, change) => report.Approve(change));

    private Outcome Decide(
        StaffMember staff, RoundInWork round, SeenReport seen, AuditDeed deed, Func<ActivityReport, Change,
        IReadOnlyList<RuleViolation>> decide)
    {
        if (!staff.MayReview)
            return Outcome.Forbidden(new("Du har inte behörighet att granska."));
        if (round.FindActivity(seen.ActivityId) is not { } activity || round.ReportOf(activity) is not { } report)
            return Outcome.NotFound;
        if (report.Version != seen.Version)
            return StaleReport.SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = ReportValues.Of(report);
        var outcome = Outcome.Of(decide(report, change));
        if (outcome.IsDone)
            db.Audit(staff, change, deed, report, before, Said(report, change));
        return outcome;
    }

    /// <summary>The comment of the decision that was just taken.</summary>
    private static AuditValue[] Said(ActivityReport report, Change change) =>
        report.Reviews.FirstOrDefault(review => ReferenceEquals(review.Decided, change)) is { Comment: { } comment } review
            ? WrittenComment.Logged(report.Activity, comment, review.Part)
            : [];

    /// <summary>Says which of several reports a refusal concerns.</summary>
    private static RuleViolation Labelled(RuleViolation violation, RoundInWork round, SeenReport seen) =>
        round.FindActivity(seen.ActivityId) is { } activity
            ? violation with { Message = $"{activity.Label} {activity.Name}: {violation.Message}" } : violation;

    /// <summary>
    /// When one of several is refused, what was decided on the others is forgotten: nothing half-done can be saved
    /// later.
    /// </summary>
    private async Task<Outcome> SaveIfDone(Outcome outcome, RoundInWork round, CancellationToken cancellation)
    {
        if (outcome.IsDone)
            return await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
        if (db.ChangeTracker.HasChanges())
            db.ChangeTracker.Clear();
        return outcome;
    }
}

/// <summary>A report as a reviewer saw it: which, and in what version.</summary>
public sealed record SeenReport(int ActivityId, int Version);

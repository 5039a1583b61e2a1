using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskar en rapport: godkänner den, eller återsänder den med en kommentar.</summary>
public sealed class ReviewActivityReport(AppDbContext db, TimeProvider clock)
{
    private static readonly RuleViolation Stale = StaleSave.SomebodyWasQuicker with { Field = nameof(ActivityReport.Version) };

    /// <summary>Whether it was refused because the report is no longer what the reviewer saw.</summary>
    public static bool IsStale(RuleViolation violation) => violation == StaleSave.SomebodyWasQuicker || violation.Field == Stale.Field;

    /// <summary>Godkänn: refused for whoever wrote it or sent it in.</summary>
    /// <param name="seenVersion">The version that the reviewer read; a later one has to be read first.</param>
    /// <param name="comment">What was written in the same form, if anything: it goes to the conversation, in the same transaction.</param>
    public async Task<IReadOnlyList<RuleViolation>> Approve(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, WrittenComment? comment = null, CancellationToken cancellation = default)
    {
        var violations = Decide(staff, round, new(activityId, seenVersion), AuditDeed.Approved, (report, change) => report.Approve(change));
        if (violations.Count == 0 && comment is { IsEmpty: false } && round.FindActivity(activityId) is { } activity)
            violations = comment.AddTo(db, staff, round.ReportOf(activity)!, staff.ChangeAt(clock.GetUtcNow()));
        return await SaveUnless(violations, round, cancellation);
    }

    /// <summary>Godkänn markerade: all of them, or none when one of them is refused.</summary>
    public async Task<IReadOnlyList<RuleViolation>> ApproveAll(
        StaffMember staff, RoundInWork round, IReadOnlyCollection<SeenReport> seen, CancellationToken cancellation = default)
    {
        var violations = seen.SelectMany(one =>
            Decide(staff, round, one, AuditDeed.Approved, (report, change) => report.Approve(change))
                .Select(violation => seen.Count == 1 ? violation : Labelled(violation, round, one))).ToList();
        return await SaveUnless(violations, round, cancellation);
    }

    /// <summary>Återsänd: needs a comment, which may concern one field.</summary>
    public async Task<IReadOnlyList<RuleViolation>> Return(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, string? comment, ReportPart? part = null, CancellationToken cancellation = default)
    {
        var violations = Decide(staff, round, new(activityId, seenVersion), AuditDeed.Returned, (report, change) => report.Return(comment, change, part));
        return await SaveUnless(violations, round, cancellation);
    }

    private IReadOnlyList<RuleViolation> Decide(
        StaffMember staff, RoundInWork round, SeenReport seen, AuditDeed deed, Func<ActivityReport, Change, IReadOnlyList<RuleViolation>> decide)
    {
        if (!staff.MayReview)
            return [new("Du har inte behörighet att granska.")];
        if (round.FindActivity(seen.ActivityId) is not { } activity || round.ReportOf(activity) is not { } report)
            return [new("Det finns ingen sådan rapport i den här omgången.")];
        if (report.Version != seen.Version)
            return [Stale];
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = ReportValues.Of(report);
        var violations = decide(report, change);
        if (violations.Count == 0)
            db.Audit(staff, change, deed, report, before, Said(report, change));
        return violations;
    }

    /// <summary>The comment of the decision that was just taken.</summary>
    private static AuditValue[] Said(ActivityReport report, Change change) =>
        report.Reviews.FirstOrDefault(review => ReferenceEquals(review.Decided, change)) is { Comment: { } comment } review
            ? WrittenComment.Logged(report.Activity, comment, review.Part)
            : [];

    /// <summary>Says which of several reports a refusal concerns.</summary>
    private static RuleViolation Labelled(RuleViolation violation, RoundInWork round, SeenReport seen) =>
        round.FindActivity(seen.ActivityId) is { } activity ? violation with { Message = $"{activity.Label} {activity.Name}: {violation.Message}" } : violation;

    /// <summary>When one of several is refused, what was decided on the others is forgotten: nothing half-done can be saved later.</summary>
    private async Task<IReadOnlyList<RuleViolation>> SaveUnless(IReadOnlyList<RuleViolation> violations, RoundInWork round, CancellationToken cancellation)
    {
        if (violations.Count == 0)
            return await db.SaveUnlessChanged(round.Round, cancellation);
        if (db.ChangeTracker.HasChanges())
            db.ChangeTracker.Clear();
        return violations;
    }
}

/// <summary>A report as a reviewer saw it: which, and in what version.</summary>
public sealed record SeenReport(int ActivityId, int Version);

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.ActivityReports;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Reviews;

/// <summary>Granskar en rapport: godkänner den, eller återsänder den med en kommentar.</summary>
public sealed class ReviewActivityReport(AppDbContext db, TimeProvider clock)
{
    /// <summary>Godkänn: refused for whoever wrote it or sent it in.</summary>
    /// <param name="seenVersion">The version that the reviewer read; a later one has to be read first.</param>
    public Task<IReadOnlyList<RuleViolation>> Approve(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, CancellationToken cancellation = default) =>
        Decide(staff, round, activityId, seenVersion, AuditDeed.Approved, (report, change) => report.Approve(change), cancellation);

    /// <summary>Återsänd: needs a comment.</summary>
    public Task<IReadOnlyList<RuleViolation>> Return(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, string? comment, CancellationToken cancellation = default) =>
        Decide(staff, round, activityId, seenVersion, AuditDeed.Returned, (report, change) => report.Return(comment, change), cancellation);

    private async Task<IReadOnlyList<RuleViolation>> Decide(
        StaffMember staff, RoundInWork round, int activityId, int seenVersion, AuditDeed deed,
        Func<ActivityReport, Change, IReadOnlyList<RuleViolation>> decide, CancellationToken cancellation)
    {
        if (!staff.MayReview)
            return [new("Du har inte behörighet att granska.")];
        if (round.FindActivity(activityId) is not { } activity || round.ReportOf(activity) is not { } report)
            return [new("Det finns ingen sådan rapport i den här omgången.")];
        if (report.Version != seenVersion)
            return [StaleSave.SomebodyWasQuicker];
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = ReportValues.Of(report);
        var violations = decide(report, change);
        if (violations.Count > 0)
            return violations;
        db.Audit(staff, change, deed, report, before);
        return await db.SaveUnlessChanged(cancellation);
    }
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Skickar in en rapport till granskning, eller tar tillbaka den.</summary>
public sealed class SubmitActivityReport(AppDbContext db, MunicipalityOptions municipality, IDatabaseErrors errors, TimeProvider clock)
{
    /// <summary>Skicka in: refused with what is missing, or with what must not become public.</summary>
    /// <param name="seenVersion">
    /// The version that its sender saw, so that nobody sends in what they have not read; null where nobody else writes.
    /// </param>
    public Task<Outcome> Submit(
        StaffMember staff, RoundInWork round, Activity activity, int? seenVersion = null, CancellationToken cancellation = default) =>
        Change(staff, round, activity, seenVersion, AuditDeed.Submitted,
            (report, change) => report.Submit(round.ChecksFor(activity, municipality.AllowedContacts), change), cancellation);

    /// <summary>
    /// One of several that are sent in, each by itself: where somebody else was quicker with it, what was loaded is read anew, and it
    /// keeps nothing from the others.
    /// </summary>
    /// <inheritdoc cref="Submit" path="/param"/>
    public async Task SubmitOne(
        StaffMember staff, RecordedRound recorded, Activity activity, int seenVersion, CancellationToken cancellation)
    {
        if (recorded.HasMovedOn || recorded.Round.FindActivity(activity.Id) is not { } now)
            return;
        var outcome = await Submit(staff, recorded.Round, now, seenVersion, cancellation);
        if (outcome.IsStale)
            recorded.Reload(await db.FindAgain(recorded.Round, clock.TodayInSweden(), cancellation));
        // Where the round is published meanwhile, what is in memory was never sent.
        if (!outcome.IsDone && !recorded.HasMovedOn && IsSentBy(staff, recorded.Round, activity.Id, seenVersion))
            recorded.Tell($"{now.Label} är redan inskickad.");
        else
            recorded.AddSubmission(now, outcome);
    }

    /// <summary>Whoever presses twice has sent what they saw: there is nothing to refuse, and nobody was quicker.</summary>
    private static bool IsSentBy(StaffMember staff, RoundInWork round, int activityId, int seenVersion) =>
        round.FindActivity(activityId) is { } activity
        && round.ReportOf(activity) is { State: ReportState.Submitted, Submitted: { } sent } report
        && sent.UserId == staff.UserId && report.Version <= seenVersion + 1;

    /// <summary>Ta tillbaka: until somebody has reviewed it.</summary>
    public Task<Outcome> Withdraw(StaffMember staff, RoundInWork round, Activity activity, CancellationToken cancellation = default) =>
        Change(staff, round, activity, null, AuditDeed.Withdrawn, (report, change) => report.Withdraw(change), cancellation);

    private async Task<Outcome> Change(
        StaffMember staff, RoundInWork round, Activity activity, int? seenVersion, AuditDeed deed,
        Func<ActivityReport, Change, IReadOnlyList<RuleViolation>> step, CancellationToken cancellation)
    {
        if (OwnActivities.Refuse(staff, activity) is { } refusal)
            return Outcome.Forbidden(refusal);
        if (round.ReportOf(activity) is not { } report)
            return Outcome.Refused(new RuleViolation("Rapporten är tom. Fyll i den och skicka in igen."));
        if (seenVersion is not null && report.Version != seenVersion)
            return StaleReport.SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var logged = await LoggedSoFar.Of(db, report, cancellation);
        var violations = step(report, change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        db.Audit(staff, change, deed, report, logged.Before(db, staff));
        return await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
    }
}

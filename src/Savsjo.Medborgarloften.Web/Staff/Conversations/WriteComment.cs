using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Conversations;

/// <summary>
/// Skriver i samtalet om en rapport: those who report the activity, and those who review. The report's state and version
/// stay as they are.
/// </summary>
public sealed class WriteComment(AppDbContext db, TimeProvider clock)
{
    /// <summary>Whoever sends the same words within this time has clicked twice, or sent the page once more.</summary>
    private static readonly TimeSpan OneSending = TimeSpan.FromMinutes(1);

    /// <param name="staff">Who writes.</param>
    /// <param name="report">One of the open round's reports, tracked by the same context.</param>
    /// <param name="comment">What was written, and of which field.</param>
    public async Task<Outcome> Write(
        StaffMember staff, ActivityReport report, WrittenComment comment, CancellationToken cancellation = default)
    {
        if (!staff.MayReview && !OwnActivities.IsOwn(staff, report.Activity))
            return Outcome.Forbidden(new("Bara de som rapporterar aktiviteten och de som granskar kan skriva i samtalet."));
        Outcome? added = null;
        // In turn: of several at once, each sees what the one before has written.
        added = await db.WholeOnWhatIsRead(
            async () =>
            {
                if (added is null && await IsWritten(staff, report, comment, cancellation))
                    return Outcome.Done;
                added ??= await Add(staff, report, comment, cancellation);
                // Not as work on the round: a word in a conversation must not stand in the way of whoever is about to publish.
                if (added.IsDone)
                    await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellation);
                return added;
            },
            cancellation);
        if (added.IsDone)
            db.ChangeTracker.AcceptAllChanges();
        return added;
    }

    private async Task<Outcome> Add(
        StaffMember staff, ActivityReport report, WrittenComment comment, CancellationToken cancellation)
    {
        // Before the comment's own entry, which holds the report's values too.
        var draft = (await LoggedSoFar.Of(db, report, cancellation)).Draft();
        var outcome = Outcome.Of(comment.AddTo(db, staff, report, staff.ChangeAt(clock.GetUtcNow())));
        if (outcome.IsDone && draft is not null)
            db.AuditEntries.Add(draft);
        return outcome;
    }

    /// <summary>What is sent once more is written once, also where somebody else has said something in between.</summary>
    private async Task<bool> IsWritten(
        StaffMember staff, ActivityReport report, WrittenComment comment, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow().UtcDateTime - OneSending;
        var written = await db.ReportComments.AsNoTracking().Where(one => one.ActivityReportId == report.Id).ToListAsync(cancellation);
        return written.Exists(one => one.Written.AtUtc > since && one.Says(comment.Text, comment.Part, staff.UserId));
    }
}

/// <summary>Kommentar som den skrevs, before any rule has looked at it.</summary>
/// <param name="Part">The field it concerns; null for the whole report.</param>
public sealed record WrittenComment(string? Text, ReportPart? Part = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>Adds it to the report's conversation and to the log; neither is saved yet.</summary>
    internal IReadOnlyList<RuleViolation> AddTo(AppDbContext db, StaffMember staff, ActivityReport report, Change change)
    {
        var violations = report.Comment(Text, Part, change);
        if (violations.Count == 0)
            db.Audit(
                staff, change, AuditDeed.Commented, report, before: ReportValues.Of(report),
                Logged(report.Activity, report.Comments[^1].Text, Part));
        return violations;
    }

    /// <summary>What the log holds of a comment besides the report's own values.</summary>
    internal static AuditValue[] Logged(Domain.Agreements.Activity activity, string text, ReportPart? part) =>
        part is null ? [new("Kommentar", text)] : [new("Kommentar", text), new("Gäller", part.NameIn(activity))];
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>
/// Loggat hittills: what the log holds of a report before the next step. A draft that saves itself while somebody types makes no
/// entries; the next entry of its author begins where the log ends, and before anybody else's it gets one of its own.
/// </summary>
public sealed class LoggedSoFar
{
    /// <summary>What an entry tells besides the report's own values.</summary>
    private static readonly string[] Said = ["Tillstånd", "Kommentar", "Gäller", "Ur dokumentet"];

    private readonly ActivityReport _report;
    private readonly string _now;
    private readonly string? _logged;
    private readonly Change _draft;
    private readonly string? _author;

    private LoggedSoFar(ActivityReport report, string now, string? logged, string? author)
    {
        _report = report;
        _now = now;
        _logged = logged;
        _draft = report.LastChanged;
        _author = author;
    }

    /// <param name="report">As it is stored: before anything is done to it.</param>
    public static async Task<LoggedSoFar> Of(AppDbContext db, ActivityReport report, CancellationToken cancellation)
    {
        var now = ReportValues.Of(report);
        var latest = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.ActivityId == report.ActivityId && entry.Tertial == report.Tertial)
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.After, entry.AtUtc })
            .FirstOrDefaultAsync(cancellation);
        if (!report.State.IsOpen || report.LastChanged.AtUtc <= latest?.AtUtc)
            return new(report, now, now, author: null);
        var logged = latest is null ? null : In(report, latest.After);
        if (logged == now)
            return new(report, now, now, author: null);
        var names = await StaffNames.Find(db, [report.LastChanged.UserId], cancellation);
        return new(report, now, logged, names[report.LastChanged.UserId]);
    }

    /// <summary>
    /// The values that the next entry begins with; null where the log holds none. Whoever goes on with somebody else's draft has the log
    /// tell first whose it is.
    /// </summary>
    /// <param name="keepsOwnDraft">The own draft is about to be given up, so it gets an entry of its own too.</param>
    public string? Before(AppDbContext db, StaffMember staff, bool keepsOwnDraft = false)
    {
        if (Draft() is not { } draft)
            return _now;
        if (_draft.UserId == staff.UserId && !keepsOwnDraft)
            return _logged;
        db.AuditEntries.Add(draft);
        return _now;
    }

    /// <summary>The entry of a draft that has none yet; null where there is no such draft.</summary>
    public AuditEntry? Draft() => _author is null ? null : new(
        _draft, _author, AuditDeed.Recorded, _report.Tertial, _report.ActivityId, ReportAudit.SubjectOf(_report), _logged, _now);

    /// <summary>The report's own values in an entry; its state is what it is now, since no draft changes that.</summary>
    private static string In(ActivityReport report, string? after) => AuditValues.Write(
    [
        new AuditValue(Said[0], report.State.Word), .. AuditValues.Read(after).Where(value => !Said.Contains(value.Name)),
    ]);
}

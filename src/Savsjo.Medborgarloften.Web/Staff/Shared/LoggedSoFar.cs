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
    public static async Task<LoggedSoFar> Of(AppDbContext db, ActivityReport report, CancellationToken cancellation) =>
        (await Of(db, [report], cancellation))[report];

    /// <summary>The same of several, asked for together.</summary>
    /// <param name="reports">Of one round, as they are stored.</param>
    public static async Task<IReadOnlyDictionary<ActivityReport, LoggedSoFar>> Of(
        AppDbContext db, IReadOnlyCollection<ActivityReport> reports, CancellationToken cancellation)
    {
        if (reports.Count == 0)
            return new Dictionary<ActivityReport, LoggedSoFar>();
        var latest = await Latest(db, reports, cancellation);
        var drafts = reports.ToDictionary(report => report, report => DraftAfter(report, latest.GetValueOrDefault(report.ActivityId)));
        var names = await StaffNames.Find(
            db, drafts.Where(one => one.Value is not null).Select(one => one.Key.LastChanged.UserId), cancellation);
        return drafts.ToDictionary(one => one.Key, one => one.Value is { } draft
            ? new LoggedSoFar(one.Key, draft.Now, draft.Logged, names[one.Key.LastChanged.UserId])
            : Whole(one.Key));
    }

    /// <summary>The latest entry of each.</summary>
    private static async Task<Dictionary<int, LoggedValues>> Latest(
        AppDbContext db, IReadOnlyCollection<ActivityReport> reports, CancellationToken cancellation)
    {
        var tertial = reports.Select(report => report.Tertial).Distinct().Single();
        var activities = reports.Select(report => (int?)report.ActivityId).ToList();
        var last = db.AuditEntries
            .Where(entry => entry.Tertial == tertial && activities.Contains(entry.ActivityId))
            .GroupBy(entry => entry.ActivityId)
            .Select(entries => entries.Max(entry => entry.Sequence));
        var found = await db.AuditEntries.AsNoTracking().Where(entry => last.Contains(entry.Sequence))
            .Select(entry => new { entry.ActivityId, Values = new LoggedValues(entry.After, entry.AtUtc) })
            .ToListAsync(cancellation);
        return found.ToDictionary(entry => entry.ActivityId!.Value, entry => entry.Values);
    }

    /// <summary>What the log does not hold of an open report; null where it holds all of it.</summary>
    private static UnloggedDraft? DraftAfter(ActivityReport report, LoggedValues? latest)
    {
        if (!report.State.IsOpen || report.LastChanged.AtUtc <= latest?.AtUtc)
            return null;
        var now = ReportValues.Of(report);
        var logged = latest is null ? null : In(report, latest.After);
        return logged == now ? null : new(now, logged);
    }

    private static LoggedSoFar Whole(ActivityReport report)
    {
        var now = ReportValues.Of(report);
        return new(report, now, now, author: null);
    }

    private sealed record LoggedValues(string? After, DateTime AtUtc);

    private sealed record UnloggedDraft(string Now, string? Logged);

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

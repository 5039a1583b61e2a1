using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>
/// En rapports historik: what the log tells of one activity's report in one tertial, newest first. Shown beside the report
/// by the partial _ReportHistory; whoever may read the report may read this.
/// </summary>
public sealed record ReportHistory(IReadOnlyList<LoggedEntry> Entries)
{
    public static async Task<ReportHistory> Of(AppDbContext db, int activityId, Tertial tertial, CancellationToken cancellation = default)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.ActivityId == activityId && entry.Tertial == tertial)
            .OrderByDescending(entry => entry.Sequence)
            .ToListAsync(cancellation);
        return new([.. entries.Select(LoggedEntry.Of)]);
    }
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>Adds what was done to a report to the audit log; it is saved in the same transaction as the change.</summary>
public static class ReportAudit
{
    /// <summary>"2.4 Samverkan enligt EST".</summary>
    public static string SubjectOf(ActivityReport report) => $"{report.Activity.Label} {report.Activity.Name}";

    /// <param name="before">The values before, from <see cref="ReportValues"/>; null for a new report.</param>
    /// <param name="said">What was said with the deed, after the report's own values: a comment.</param>
    public static void Audit(
        this AppDbContext db, StaffMember staff, Change change, AuditDeed deed, ActivityReport report, string? before,
        params IReadOnlyList<AuditValue> said)
    {
        var after = ReportValues.Of(report);
        db.AuditEntries.Add(new AuditEntry(change, staff.Name, deed, report.Tertial, report.ActivityId,
            SubjectOf(report), before, said.Count == 0 ? after : $"{after}\n{AuditValues.Write(said)}"));
    }
}

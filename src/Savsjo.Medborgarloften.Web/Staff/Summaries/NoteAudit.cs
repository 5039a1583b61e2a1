using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Sammanfattningar i loggen: every step, with the values before and after, in the same transaction as the change.</summary>
public static class NoteAudit
{
    /// <summary>"Sammanfattning av löfte 2".</summary>
    public static string SubjectOf(PromiseNote note) => $"Sammanfattning av {note.About}";

    /// <param name="before">From <see cref="NoteValues"/>; null for a new one.</param>
    public static void Audit(this AppDbContext db, StaffMember staff, Change change, AuditDeed deed, PromiseNote note, string? before) =>
        db.AuditEntries.Add(new AuditEntry(
            change, staff.Name, deed, note.Tertial, null, SubjectOf(note), before, NoteValues.Of(note)));
}

/// <summary>En sammanfattnings värden as the log writes them.</summary>
public static class NoteValues
{
    public static string Of(PromiseNote note) => AuditValues.Write(
    [
        new("Tillstånd", note.State.Word),
        .. note.Text is { } text ? [new AuditValue("Text", text)] : Array.Empty<AuditValue>(),
        .. note is { State: ReportState.Returned, ReviewComment: { } comment }
            ? [new AuditValue("Kommentar", comment)] : Array.Empty<AuditValue>(),
    ]);
}

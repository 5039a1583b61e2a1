using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Rapport eller sammanfattning: what an entry of the log is about, as it is now.</summary>
/// <param name="Name">"2.2 Riktade insatser", "sammanfattningen av löfte 2".</param>
/// <param name="Talking">Who has written in the conversation about it.</param>
public sealed record Piece(
    RoundInWork Round, string Name, bool IsNote, ReportState State, IReadOnlyList<string> Authors, IReadOnlyList<string> Talking)
{
    /// <summary>Null where it is gone, or where its round is not worked on any more.</summary>
    public static Piece? Of(AuditEntry entry, IEnumerable<RoundInWork> rounds)
    {
        if (rounds.FirstOrDefault(round => round.Tertial == entry.Tertial) is not { } round)
            return null;
        if (entry.ActivityId is { } id)
            return round.FindActivity(id) is { } activity && round.ReportOf(activity) is { } report ? Of(round, report) : null;
        return round.Notes.FirstOrDefault(note => NoteAudit.SubjectOf(note) == entry.Subject) is { } found ? Of(round, found) : null;
    }

    public static Piece Of(RoundInWork round, ActivityReport report) => new(
        round, $"{report.Activity.Label} {report.Activity.Name}", IsNote: false, report.State,
        [.. report.Authors.Select(author => author.UserId)], [.. report.Comments.Select(comment => comment.Written.UserId)]);

    public static Piece Of(RoundInWork round, PromiseNote note) => new(
        round, $"sammanfattningen av {note.About}", IsNote: true, note.State, [.. note.Authors.Select(author => author.UserId)], []);
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Granskar en sammanfattning: godkänner den, eller skickar tillbaka den med en kommentar. Never by whoever wrote it.</summary>
public sealed class ReviewPromiseNote(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker = Outcome.Stale(
        new("Någon annan har just ändrat sammanfattningen. Läs in sidan igen och se vad som har hänt."));

    /// <param name="number">The promise's number; 0 for the whole follow-up.</param>
    /// <param name="seenVersion">The version that the reviewer read; a later one has to be read first.</param>
    public Task<Outcome> Approve(
        StaffMember staff, RoundInWork round, int number, int seenVersion, CancellationToken cancellation = default) =>
        Decide(staff, round, number, seenVersion, AuditDeed.Approved, (note, change) => note.Approve(change), cancellation);

    /// <summary>Skicka tillbaka: needs a comment.</summary>
    public Task<Outcome> Return(
        StaffMember staff, RoundInWork round, int number, int seenVersion, string? comment, CancellationToken cancellation = default) =>
        Decide(staff, round, number, seenVersion, AuditDeed.Returned, (note, change) => note.Return(comment, change), cancellation);

    private async Task<Outcome> Decide(
        StaffMember staff, RoundInWork round, int number, int seenVersion, AuditDeed deed,
        Func<PromiseNote, Change, IReadOnlyList<RuleViolation>> decide, CancellationToken cancellation)
    {
        if (!staff.MayReview)
            return Outcome.Forbidden(new("Du har inte behörighet att granska."));
        if (round.NoteOn(number) is not { } note)
            return Outcome.NotFound;
        if (note.Version != seenVersion)
            return SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = NoteValues.Of(note);
        var violations = decide(note, change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        db.Audit(staff, change, deed, note, before);
        return await db.SaveWorkOr(round.Round, SomebodyWasQuicker, errors, cancellation);
    }
}

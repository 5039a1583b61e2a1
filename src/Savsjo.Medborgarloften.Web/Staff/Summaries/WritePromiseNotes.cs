using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>
/// Skriver sammanfattningar: of each promise of the round and of the whole follow-up, all of them or none; sends one in to
/// review, or takes it back. Whoever reports or publishes may.
/// </summary>
public sealed class WritePromiseNotes(AppDbContext db, IDatabaseErrors errors, MunicipalityOptions municipality, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker =
        Outcome.Stale(new("Någon annan har just ändrat sammanfattningen. Jämför med den som är sparad, och spara igen om din ska gälla."));

    private static readonly Outcome NotAllowed = Outcome.Forbidden(new("Du har inte behörighet att skriva sammanfattningar."));

    /// <summary>Each refusal says which summary it concerns: <see cref="SummaryOf"/>.</summary>
    /// <param name="staff">Who writes.</param>
    /// <param name="round">The open round, or one that is being corrected, tracked by the same context.</param>
    /// <param name="notes">Those that are the same as stored are left alone.</param>
    public async Task<Outcome> Write(
        StaffMember staff, RoundInWork round, IReadOnlyCollection<WrittenNote> notes, CancellationToken cancellation = default)
    {
        if (!staff.MayWriteNotes)
            return NotAllowed;
        var written = notes.Where(note => round.NoteNumbers.Contains(note.Number)).ToList();
        var outcome = Outcome.Together([.. written.Select(note => At(note.Number, Write(staff, round, note)))]);
        if (outcome.IsDone)
            return await db.SaveWorkOr(
                round.Round, written.Count == 0 ? SomebodyWasQuicker : At(written[0].Number, SomebodyWasQuicker), errors, cancellation);
        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Sends in or takes back what a button said, once what was typed is saved.</summary>
    public async Task<Outcome> Do(StaffMember staff, RoundInWork round, NoteDeed deed, CancellationToken cancellation = default)
    {
        if (!staff.MayWriteNotes)
            return NotAllowed;
        if (round.NoteOn(deed.Number) is not { } note)
            return At(deed.Number, Outcome.Refused(new RuleViolation("Skriv sammanfattningen först.")));
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = NoteValues.Of(note);
        var violations = deed.IsSubmission ? note.Submit(municipality.AllowedContacts, change) : note.Withdraw(change);
        if (violations.Count > 0)
            return At(deed.Number, Outcome.Refused(violations));
        db.Audit(staff, change, deed.IsSubmission ? AuditDeed.Submitted : AuditDeed.Withdrawn, note, before);
        return At(deed.Number, await db.SaveWorkOr(round.Round, SomebodyWasQuicker, errors, cancellation));
    }

    private Outcome Write(StaffMember staff, RoundInWork round, WrittenNote written)
    {
        var note = round.NoteOn(written.Number);
        var text = PromiseNote.Tidy(written.Text);
        if (text == note?.Text)
            return Outcome.Done;
        if (round.RefuseNoteOutsideCorrection(written.Number) is { } outside)
            return Outcome.Refused(outside);
        if (PromiseNote.Tidy(written.SeenText) != PromiseNote.Tidy(note?.Text))
            return SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = note is null ? null : NoteValues.Of(note);
        if (note is { Lock: null, IsUnderCorrection: false } && text is null)
            return Remove(staff, round, note, change, before);
        var isNew = note is null;
        note ??= round.BeginNote(written.Number)!;
        var violations = note.Write(text, municipality.AllowedContacts, change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        if (isNew)
            db.PromiseNotes.Add(note);
        db.Audit(staff, change, AuditDeed.Recorded, note, before);
        return Outcome.Done;
    }

    private Outcome Remove(StaffMember staff, RoundInWork round, PromiseNote note, Change change, string? before)
    {
        round.Remove(note);
        db.PromiseNotes.Remove(note);
        db.AuditEntries.Add(new AuditEntry(
            change, staff.Name, AuditDeed.Recorded, note.Tertial, null, NoteAudit.SubjectOf(note), before, after: null));
        return Outcome.Done;
    }

    private static Outcome At(int number, Outcome outcome) => outcome.Told(violation => violation with { Field = new SummaryOf(number) });
}

/// <summary>A summary as it was typed.</summary>
/// <param name="Number">The promise's number; 0 for the whole follow-up.</param>
/// <param name="SeenText">The stored one that the writer saw; another one by now means that somebody was quicker.</param>
public sealed record WrittenNote(int Number, string? Text, string? SeenText)
{
    public bool IsChanged => PromiseNote.Tidy(Text) != PromiseNote.Tidy(SeenText);

    /// <summary>"Sammanfattning av löfte 2".</summary>
    public string Title => $"Sammanfattning av {PromiseNote.AboutIn(Number)}";
}

/// <summary>Sammanfattningen av ett löfte eller av helheten: the field of a refusal, where the form has all of them.</summary>
public sealed record SummaryOf(int Number) : RuleField
{
    /// <summary>"Löfte 2: Ta bort …".</summary>
    public string Tell(string message) => $"{Domain.Swedish.SwedishText.Capitalised(PromiseNote.AboutIn(Number))}: {message}";
}

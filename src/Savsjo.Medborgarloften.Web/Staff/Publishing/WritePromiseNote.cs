using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Skriver sammanfattningar: a sentence or a few on each promise of the round, all of them or none.</summary>
public sealed class WritePromiseNote(AppDbContext db, IDatabaseErrors errors, MunicipalityOptions municipality, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker =
        Outcome.Stale(new("Någon annan har just ändrat sammanfattningen. Jämför med den som är sparad, och spara igen om din ska gälla."));

    /// <summary>Each refusal says which promise's summary it concerns: <see cref="SummaryOf"/>.</summary>
    /// <param name="staff">Who writes.</param>
    /// <param name="round">The open round, tracked by the same context.</param>
    /// <param name="notes">Those that are the same as stored are left alone.</param>
    public async Task<Outcome> Write(
        StaffMember staff, RoundInWork round, IReadOnlyCollection<WrittenNote> notes, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return Outcome.Forbidden(new("Du har inte behörighet att skriva sammanfattningar."));
        if (round.OngoingCorrection is not null)
            return Outcome.Refused(new RuleViolation("Sammanfattningar ingår inte i en rättelse."));
        var written = round.Period.Promises.Join(
            notes, promise => promise.Number, note => note.PromiseNumber, (promise, note) => (promise, note)).ToList();
        var outcome = Outcome.Together([.. written.Select(one => At(one.promise.Number, Write(staff, round, one.promise, one.note)))]);
        if (outcome.IsDone)
            return await db.SaveWorkOr(
                round.Round, written.Count == 0
                    ? SomebodyWasQuicker
                    : At(written[0].promise.Number, SomebodyWasQuicker), errors, cancellation);
        db.ChangeTracker.Clear();
        return outcome;
    }

    private Outcome Write(StaffMember staff, RoundInWork round, Promise promise, WrittenNote note)
    {
        var stored = StoredNote(promise, round.Tertial);
        var text = Normalised(note.Text);
        if (text == stored)
            return Outcome.Done;
        if (Normalised(note.SeenText) != stored)
            return SomebodyWasQuicker;
        if (PersonalData.FindIn(text, municipality.AllowedContacts) is [var found, ..])
            return Outcome.Refused(new RuleViolation($"Ta bort {found.Kind.Name} ”{found.Match}”. Sammanfattningen blir offentlig."));
        var change = staff.ChangeAt(clock.GetUtcNow());
        var outcome = Outcome.Of(promise.WriteNote(round.Tertial, text, change));
        if (outcome.IsDone)
            db.AuditEntries.Add(new AuditEntry(
                change, staff.Name, AuditDeed.Recorded, round.Tertial, null, $"Sammanfattning av löfte {promise.Number}", stored, text));
        return outcome;
    }

    private static Outcome At(int promiseNumber, Outcome outcome) =>
        outcome.Told(violation => violation with { Field = new SummaryOf(promiseNumber) });

    /// <summary>The note of this very tertial, as it is stored; null when there is none.</summary>
    public static string? StoredNote(Promise promise, Tertial tertial) =>
        promise.Notes.SingleOrDefault(note => note.Tertial == tertial)?.Text;

    /// <summary>As it would be stored: a browser sends line ends of its own.</summary>
    public static string? Normalised(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}

/// <summary>A note as it was typed.</summary>
/// <param name="SeenText">The stored note that the writer saw; another one by now means that somebody was quicker.</param>
public sealed record WrittenNote(int PromiseNumber, string? Text, string? SeenText);

/// <summary>Sammanfattningen av ett löfte: the field of a refusal, where the form has all of them.</summary>
public sealed record SummaryOf(int PromiseNumber) : RuleField;

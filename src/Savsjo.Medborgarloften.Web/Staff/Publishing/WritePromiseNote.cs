using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Skriver lägesbilder: a sentence or a few on each promise of the round, all of them or none.</summary>
public sealed class WritePromiseNote(AppDbContext db, IDatabaseErrors errors, MunicipalityOptions municipality, TimeProvider clock)
{
    private const string ChangedMeanwhile = "Någon annan har just ändrat lägesbilden. Jämför med den som är sparad, och spara igen om din ska gälla.";

    /// <param name="staff">Who writes.</param>
    /// <param name="round">The open round, tracked by the same context.</param>
    /// <param name="notes">Those that are the same as stored are left alone.</param>
    public async Task<IReadOnlyList<RefusedNote>> Write(
        StaffMember staff, RoundInWork round, IReadOnlyCollection<WrittenNote> notes, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return [new(0, "Du har inte behörighet att skriva lägesbilder.")];
        if (round.OngoingCorrection is not null)
            return [new(0, "Lägesbilder ingår inte i en rättelse.")];
        var refused = new List<RefusedNote>();
        foreach (var promise in round.Period.Promises)
            if (notes.SingleOrDefault(note => note.PromiseNumber == promise.Number) is { } note && Write(staff, round, promise, note) is { } reason)
                refused.Add(reason);
        if (refused.Count == 0 && await Save(round.Round, cancellation))
            return [];
        db.ChangeTracker.Clear();
        return refused.Count > 0 ? refused : [new(notes.First().PromiseNumber, ChangedMeanwhile, IsStale: true)];
    }

    private RefusedNote? Write(StaffMember staff, RoundInWork round, Promise promise, WrittenNote note)
    {
        var stored = StoredNote(promise, round.Tertial);
        var text = Normalised(note.Text);
        if (text == stored)
            return null;
        if (Normalised(note.SeenText) != stored)
            return new(promise.Number, ChangedMeanwhile, IsStale: true);
        if (PersonalData.FindIn(text, municipality.AllowedContacts) is [var found, ..])
            return new(promise.Number, $"Ta bort {found.Kind.Name} ”{found.Match}”. Lägesbilden blir offentlig.");
        var change = staff.ChangeAt(clock.GetUtcNow());
        if (promise.WriteNote(round.Tertial, text, change) is { } violation)
            return new(promise.Number, violation.Message);
        db.AuditEntries.Add(new AuditEntry(change, staff.Name, AuditDeed.Recorded, round.Tertial, null, $"Lägesbild för löfte {promise.Number}", stored, text));
        return null;
    }

    /// <summary>The note of this very tertial, as it is stored; null when there is none.</summary>
    public static string? StoredNote(Promise promise, Tertial tertial) => promise.Notes.SingleOrDefault(note => note.Tertial == tertial)?.Text;

    /// <summary>As it would be stored: a browser sends line ends of its own.</summary>
    public static string? Normalised(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();

    private async Task<bool> Save(Round round, CancellationToken cancellation)
    {
        try
        {
            await db.SaveWorkOn(round, cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || errors.IsDuplicate(exception))
        {
            return false;
        }
    }
}

/// <summary>A note as it was typed.</summary>
/// <param name="SeenText">The stored note that the writer saw; another one by now means that somebody was quicker.</param>
public sealed record WrittenNote(int PromiseNumber, string? Text, string? SeenText);

/// <summary>Why a note was not saved.</summary>
public sealed record RefusedNote(int PromiseNumber, string Message, bool IsStale = false);

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>
/// Sparar ett dokument från tidigare år, as it came; shows it or not, and removes it while nothing is transferred from it. The same
/// document is kept once.
/// </summary>
public sealed class KeepDocument(AppDbContext db, ReadDocuments documents, IDatabaseErrors errors, TimeProvider clock)
{
    private static readonly Outcome NotAllowed = Outcome.Forbidden(new("Du har inte behörighet att läsa in tidigare år."));

    private static readonly RuleViolation IsInUse = new(
        "Uppföljningar överförs från dokumentet, så det kan inte tas bort. Det går att välja att inte visa det.");

    public async Task<Outcome<Kept>> Keep(StaffMember staff, KeepForm form, CancellationToken cancellation)
    {
        if (!staff.MayManagePromisePeriods)
            return NotAllowed;
        if (form.File is not { Length: > 0 } chosen)
            return Outcome.Refused(new RuleViolation("Välj ett dokument.", KeepForm.FileInput));
        if (chosen.Length > EarlierDocument.MaxSize)
            return Outcome.Refused(new RuleViolation(
                $"Dokumentet är för stort. Det får vara högst {EarlierDocument.MaxSize / (1024 * 1024)} MB.", KeepForm.FileInput));
        using var content = new MemoryStream();
        await chosen.OpenReadStream().CopyToAsync(content, cancellation);
        var bytes = content.ToArray();
        if (await Known(bytes, cancellation) is { } known)
            return known;
        try
        {
            var read = await documents.Read(content, cancellation);
            if (KeptFile.FaultIn(read, bytes) is { } fault)
                return Outcome.Refused(new RuleViolation(fault, KeepForm.FileInput));
            return await Save(staff, new(DocumentName.Of(chosen.FileName), read.Kind!.Value, bytes, !form.IsHidden,
                staff.ChangeAt(clock.GetUtcNow())), cancellation);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Outcome.Refused(new RuleViolation(unreadable.WithoutPasting, KeepForm.FileInput));
        }
    }

    /// <summary>Visar originalet, or does not.</summary>
    public async Task<Outcome> Show(StaffMember staff, int documentId, bool isShown, CancellationToken cancellation)
    {
        if (!staff.MayManagePromisePeriods)
            return NotAllowed;
        if (await db.EarlierDocuments.SingleOrDefaultAsync(one => one.Id == documentId, cancellation) is not { } document)
            return Outcome.NotFound;
        if (document.IsShown == isShown)
            return Outcome.Done;
        var before = AuditValues.Write([Shown(document)]);
        document.Show(isShown);
        Log(staff, AuditDeed.EarlierDocumentShown, document, before, AuditValues.Write([Shown(document)]));
        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }

    public async Task<Outcome> Remove(StaffMember staff, int documentId, CancellationToken cancellation)
    {
        if (!staff.MayManagePromisePeriods)
            return NotAllowed;
        if (await db.EarlierDocuments.SingleOrDefaultAsync(one => one.Id == documentId, cancellation) is not { } document)
            return Outcome.NotFound;
        if (await db.Rounds.AnyAsync(round => round.EarlierDocumentId == documentId, cancellation))
            return Outcome.Refused(IsInUse);
        db.EarlierDocuments.Remove(document);
        Log(staff, AuditDeed.EarlierDocumentRemoved, document, Values(document), null);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Outcome.Done;
        }
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            return Outcome.Refused(IsInUse);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Outcome<Kept>> Save(StaffMember staff, EarlierDocument document, CancellationToken cancellation)
    {
        db.EarlierDocuments.Add(document);
        Log(staff, AuditDeed.EarlierDocumentKept, document, null, Values(document));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return new Kept(document.Id, null);
        }
        // Somebody brought the same document a moment before.
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            db.ChangeTracker.Clear();
            if (await Known(document.Bytes, cancellation) is { } known)
                return known;
            throw;
        }
    }

    /// <summary>The same document, where it is kept already.</summary>
    private async Task<Kept?> Known(byte[] bytes, CancellationToken cancellation)
    {
        var hash = EarlierDocument.HashOf(bytes);
        return await db.EarlierDocuments.Where(one => one.Sha256 == hash)
            .Select(one => new { one.Id, one.Name, one.Added.AtUtc }).SingleOrDefaultAsync(cancellation) is { } known
            ? new(known.Id, $"Samma dokument sparades {known.AtUtc.AsMoment()} som {known.Name}. Här är det.")
            : null;
    }

    private void Log(StaffMember staff, AuditDeed deed, EarlierDocument document, string? before, string? after) =>
        db.AuditEntries.Add(new AuditEntry(
            staff.ChangeAt(clock.GetUtcNow()), staff.Name, deed, tertial: null, activityId: null, document.Name, before, after));

    private static string Values(EarlierDocument document) => AuditValues.Write(
    [
        new("Fil", $"{document.Kind.Name}, {SwedishSize.Of(document.Size)}"), OriginalsVerification.Hash(document.Sha256), Shown(document),
    ]);

    private static AuditValue Shown(EarlierDocument document) => new("Visas för allmänheten", document.IsShown ? "ja" : "nej");
}

/// <summary>Ett dokument som är sparat.</summary>
/// <param name="WasThere">That it was kept before, a whole sentence; null for a new one.</param>
public sealed record Kept(int DocumentId, string? WasThere);

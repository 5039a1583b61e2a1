using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Läser ett dokument till en omgång, and fills in what somebody has ticked, by the ordinary use cases: as drafts.</summary>
public sealed class FillFromDocument(
    AppDbContext db, ReadDocuments documents, CarriedDocument carrier, RecordRound recordRound, MunicipalityOptions municipality,
    TimeProvider clock)
{
    /// <exception cref="UnreadableDocumentException">It cannot be read, or holds no follow-up; its message says why.</exception>
    public async Task<ComparePage> Read(StaffMember staff, RoundInWork round, DocumentForm form, CancellationToken cancellation)
    {
        var document = await Brought(round, form, cancellation);
        return await Page(staff, round, document, carrier.Write(staff, round.Tertial, document), null, cancellation);
    }

    /// <summary>The page as it is read with other choices, or once more after a refusal; null for what is no longer known.</summary>
    public async Task<ComparePage?> Again(StaffMember staff, RoundInWork round, FillForm form, CancellationToken cancellation) =>
        carrier.Read(staff, round.Tertial, form.Document) is { } document
            ? await Page(staff, round, document, form.Document!, form, cancellation)
            : null;

    /// <summary>What was read, of a round that is no longer the open one; null for what is not known.</summary>
    public BroughtDocument? ReadOf(StaffMember staff, FillForm form) =>
        form.Round is { } tertial ? carrier.Read(staff, tertial, form.Document) : null;

    /// <summary>Fills in what is ticked; each report by itself, so that a fault in one keeps nothing from the others.</summary>
    public async Task<RecordedRound> Fill(
        StaffMember staff, RoundInWork round, ComparePage page, FillForm form, CancellationToken cancellation)
    {
        var filled = new EditRoundForm();
        foreach (var proposal in page.ToFill.Where(form.Takes).Where(one => !form.IsOtherwise(one)))
        {
            var id = proposal.Activity.Id;
            filled.Reports[PanelField.Key(id)] =
                proposal.Filled(form.Take, form.Versions.GetValueOrDefault(id), form.Seen.GetValueOrDefault(id));
        }

        return await recordRound.RecordFrom(page.Document.Source.InLog, staff, round, filled, cancellation);
    }

    /// <summary>What keeps it from being filled in at all; empty when nothing does.</summary>
    public static IReadOnlyList<Fault> Faults(RoundInWork round, ComparePage page, FillForm form) =>
    [
        .. page.Doubts.Count > 0 && !form.IsConfirmed
            ? [new($"Kryssa för att dokumentet gäller {page.Covers.Name}, eller välj ett annat dokument.", nameof(form.IsConfirmed))]
            : Array.Empty<Fault>(),
        .. page.HasAny(form.Take) ? Array.Empty<Fault>()
            : NotFilled.Of(round, page, form) is { Count: > 0 } gone ? gone
            : [new("Kryssa för minst en sak att fylla i.")],
    ];

    /// <summary>What the document that the round is transferred from is called, where it is kept here; null elsewhere.</summary>
    public async Task<string?> KeptOf(RoundInWork round, CancellationToken cancellation) => round.Round.EarlierDocumentId is { } id
        ? await db.EarlierDocuments.Where(one => one.Id == id).Select(one => one.Name).SingleOrDefaultAsync(cancellation)
        : null;

    private async Task<BroughtDocument> Brought(RoundInWork round, DocumentForm form, CancellationToken cancellation)
    {
        if (form.Kept && round.Round.EarlierDocumentId is { } id
            && await db.EarlierDocuments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } kept)
        {
            using var stored = new MemoryStream(kept.Bytes);
            return BroughtDocument.Of(new(kept.Name, kept.Sha256), await documents.Read(stored, cancellation), round);
        }

        if (form.File is { } file)
        {
            await using var content = file.OpenReadStream();
            var source = DocumentSource.Of(file.FileName, content);
            return BroughtDocument.Of(source, await documents.Read(content, cancellation), round);
        }

        if (string.IsNullOrWhiteSpace(form.Pasted))
            throw new UnreadableDocumentException("Välj ett dokument, eller klistra in en tabell.");
        if (form.Pasted.Length > ReadingLimits.Letters)
            throw new UnreadableDocumentException("Det inklistrade är för långt. Klistra in en del av tabellen i taget.");
        return BroughtDocument.Of(DocumentSource.OfPasted(form.Pasted), PastedTable.Read(form.Pasted), round);
    }

    private async Task<ComparePage> Page(
        StaffMember staff, RoundInWork round, BroughtDocument document, string carried, FillForm? form, CancellationToken cancellation) =>
        new Comparison(round, staff, document, form, municipality).Compose(
            carried, clock.GetUtcNow().UtcDateTime, await FilledBefore(round, document.Source, cancellation));

    private async Task<string?> FilledBefore(RoundInWork round, DocumentSource source, CancellationToken cancellation)
    {
        var before = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.Tertial == round.Tertial && entry.After!.Contains(source.Hash))
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.AtUtc, entry.UserName })
            .FirstOrDefaultAsync(cancellation);
        return before is null ? null : string.Create(CultureInfo.InvariantCulture,
            $"Samma {(source.IsPasted ? "tabell" : "dokument")} fylldes i här {before.AtUtc.AsMoment()} av {before.UserName}.");
    }
}

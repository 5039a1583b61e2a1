using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Tidigare år: the documents in which agreements were followed up before, and what becomes of them here.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.EarlierYears)]
public sealed class EarlierYearsController(
    AppDbContext db, KeepDocument keep, ReadKept kept, TransferFromDocument transfer, MunicipalityOptions municipality, TimeProvider clock)
    : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    public static string AddressOf(int documentId) => string.Create(CultureInfo.InvariantCulture, $"{Rooms.EarlierYears}/{documentId}");

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await EarlierYearsPage.Load(db, cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Keep(KeepForm form, CancellationToken cancellation) =>
        await this.Answer(
            await keep.Keep(Staff, form, cancellation),
            done => this.Tell(
                done.WasThere ?? "Dokumentet är sparat. Välj här vad som ska överföras från det.", AddressOf(done.DocumentId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations);
                return View(nameof(Index), await EarlierYearsPage.Load(db, cancellation) with { IsHidden = form.IsHidden });
            });

    [HttpGet("{documentId:int}")]
    public async Task<IActionResult> Show(int documentId, CancellationToken cancellation) =>
        await Page(documentId, posted: null, cancellation) is { } page ? View(page) : NotFound();

    /// <summary>The file, for whoever looks after it; the public has an address of its own.</summary>
    [HttpGet("{documentId:int}/fil")]
    public async Task<IActionResult> Fetch(int documentId, CancellationToken cancellation)
    {
        var file = await db.EarlierDocuments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == documentId, cancellation);
        return file is null ? NotFound() : File(file.Bytes, file.Kind.MediaType, file.Name);
    }

    [HttpPost("{documentId:int}/perioder/{periodId:int}")]
    public async Task<IActionResult> Transfer(int documentId, int periodId, RoundsForm form, CancellationToken cancellation) =>
        await this.Answer(
            await transfer.Save(Staff, documentId, periodId, form, cancellation),
            () => this.Tell("Överföringen är sparad. Nu kan den som rapporterar läsa in dokumentet.", AddressOf(documentId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations, (SourceDocumentField field) => TransferForm.InputOf(field));
                return await Page(documentId, (periodId, form), cancellation) is { } page ? View(nameof(Show), page) : null;
            });

    [HttpPost("{documentId:int}/visning")]
    public async Task<IActionResult> ShowOriginal(int documentId, bool isShown, CancellationToken cancellation) =>
        await Done(
            await keep.Show(Staff, documentId, isShown, cancellation), documentId,
            isShown ? "Originalet visas för allmänheten." : "Originalet visas inte längre.", AddressOf(documentId), cancellation);

    [HttpPost("{documentId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int documentId, CancellationToken cancellation) =>
        await Done(
            await keep.Remove(Staff, documentId, cancellation), documentId, "Dokumentet är borttaget.", Rooms.EarlierYears, cancellation);

    private Task<IActionResult> Done(
        Outcome outcome, int documentId, string sentence, string address, CancellationToken cancellation) =>
        this.Answer(outcome, () => this.Tell(sentence, address), async refused =>
        {
            this.PutBesideInputs(refused.Violations);
            return await Page(documentId, posted: null, cancellation) is { } page ? View(nameof(Show), page) : null;
        });

    private Task<DocumentPage?> Page(int documentId, (int, RoundsForm)? posted, CancellationToken cancellation) =>
        DocumentPage.Load(db, kept, documentId, municipality.Name, clock.TodayInSweden(), posted, cancellation);
}

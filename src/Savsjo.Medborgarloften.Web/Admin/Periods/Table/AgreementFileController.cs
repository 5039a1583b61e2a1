using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Documents.Writing;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Överenskommelsen ur en fil: fetched as a book, and read into the table, where it is looked at before it is saved.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/tabell")]
public sealed class AgreementFileController(AppDbContext db, ReadAgreementFiles files) : Controller
{
    /// <summary>The end of its addresses.</summary>
    public const string Room = "fran-fil";

    public const string Book = "overenskommelsen.xlsx";

    private const int MostFaultsShown = 60;

    [HttpGet(Room)]
    public async Task<IActionResult> FromFile(int periodId, CancellationToken cancellation) =>
        await FromFilePage.Load(db, periodId, null, cancellation) is { } page ? View(page) : NotFound();

    [HttpGet(Book)]
    public async Task<IActionResult> Fetch(int periodId, CancellationToken cancellation) =>
        await files.Write(periodId, cancellation) is { } book
            ? File(book.Book, FillableSheet.ContentType, $"{book.Title}.xlsx")
            : NotFound();

    [HttpPost(Room)]
    public async Task<IActionResult> Read(int periodId, AgreementFileForm form, CancellationToken cancellation)
    {
        ModelState.Clear();
        try
        {
            return await files.Read(periodId, form, cancellation) is not { } read ? NotFound()
                : await TablePage.Load(db, periodId, read.Form, cancellation) is { } page ? Table(page, read)
                : NotFound();
        }
        catch (UnreadableDocumentException unreadable)
        {
            ModelState.AddModelError(form.File is null ? nameof(form.Pasted) : nameof(form.File), unreadable.Message);
            return await FromFilePage.Load(db, periodId, form.Pasted, cancellation) is { } page
                ? View(nameof(FromFile), page).Saying(OutcomeKind.Refused)
                : NotFound();
        }
    }

    private ViewResult Table(TablePage page, ReadAgreement read)
    {
        foreach (var fault in read.Faults.Take(MostFaultsShown))
            ModelState.AddModelError((fault.Field as FormInput)?.Name ?? "", read.MessageOf(fault));
        if (read.Faults.Count > MostFaultsShown)
            ModelState.AddModelError("", $"Och {read.Faults.Count - MostFaultsShown} fel till. De visas när de första är rättade.");
        return View("Index", page with { File = read }).Saying(read.Faults.Count > 0 ? OutcomeKind.Refused : OutcomeKind.Done);
    }
}

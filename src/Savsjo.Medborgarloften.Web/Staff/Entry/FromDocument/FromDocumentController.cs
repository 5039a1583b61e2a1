using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Documents.Writing;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>
/// Hämta från ett dokument: a Word document, or a pasted table, read into the open round and looked at before it is filled in.
/// </summary>
[Authorize(Policy = Policy.RecordResults)]
[Route(Rooms.Entry)]
public sealed class FromDocumentController(AppDbContext db, FillFromDocument fill, TimeProvider clock) : Controller
{
    /// <summary>The end of its addresses.</summary>
    public const string Room = Rooms.FromDocument;

    public const string FillIn = Room + "/fyll-i";

    /// <summary>The round as an Excel book, to be filled in and chosen here.</summary>
    public const string Book = Room + "/omgangen.xlsx";

    private const string OfRound = RoundPlace.Route + "/";

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet(Room)]
    [HttpGet(OfRound + Room)]
    public async Task<IActionResult> Choose(RoundPlace place, CancellationToken cancellation) =>
        await db.FindRoundAt(place, clock, cancellation) is { } round
            ? View(ChoosePage.Of(round) with { Kept = await fill.KeptOf(round, cancellation) })
            : await Nowhere(place, cancellation);

    [HttpGet(Book)]
    [HttpGet(OfRound + Book)]
    public async Task<IActionResult> Workbook(RoundPlace place, CancellationToken cancellation) =>
        await db.FindRoundAt(place, clock, cancellation) is { } round
            ? File(
                RoundWorkbook.Write(round, Staff), FillableSheet.ContentType,
                $"uppfoljning-{round.Tertial.Year}-tertial-{round.Tertial.Number}.xlsx")
            : await Nowhere(place, cancellation);

    [HttpPost(Room)]
    [HttpPost(OfRound + Room)]
    public async Task<IActionResult> Read(RoundPlace place, DocumentForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return await Nowhere(place, cancellation);
        try
        {
            return View("Compare", await fill.Read(Staff, round, form, cancellation));
        }
        catch (UnreadableDocumentException unreadable)
        {
            return await Refuse(round, form, unreadable.Message, cancellation);
        }
    }

    /// <summary>Fills in what is ticked; or shows the page once more, as it is read with other choices.</summary>
    [HttpPost(FillIn)]
    [HttpPost(OfRound + FillIn)]
    public async Task<IActionResult> Fill(RoundPlace place, FillForm form, CancellationToken cancellation)
    {
        var found = await db.FindRoundAt(place, clock, cancellation);
        if (form.Round != found?.Tertial && fill.ReadOf(Staff, form) is { } document)
            return MovedOn(document, form, found, []);
        if (found is not { } round)
            return await Nowhere(place, cancellation);
        if (await fill.Again(Staff, round, form, cancellation) is not { } page)
            return await Refuse(
                round, new(), "Sidan är för gammal eller hör till en annan omgång. Välj dokumentet igen.", cancellation);
        if (!form.IsAsShown)
            return View("Compare", page);
        if (NotFilled.IsAllThere(page, form))
        {
            TempData[ActivityReportsController.Message] = "Allt som var ikryssat står redan i rapporterna.";
            return LocalRedirect(place.Below(Rooms.Entry));
        }

        if (FillFromDocument.Faults(round, page, form) is { Count: > 0 } faults)
            return View("Compare", page with { Errors = new("Ingenting är ifyllt", faults) }).Saying(OutcomeKind.Refused);
        var notFilled = NotFilled.Of(round, page, form);
        // Before it is filled in: what is filled in stands otherwise afterwards.
        var otherwise = page.ToFill.Where(form.Takes).Where(form.IsOtherwise).ToList();
        var recorded = await fill.Fill(Staff, round, page, form, cancellation);
        return await Answer(place, form, page, new(notFilled, otherwise), recorded, cancellation);
    }

    /// <summary>Somebody with the role who reports for nobody has nothing to do here.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!Staff.MayRecord)
            context.Result = Forbid();
    }

    private async Task<IActionResult> Answer(
        RoundPlace place, FillForm form, ComparePage page, LeftOut leftOut, RecordedRound recorded, CancellationToken cancellation)
    {
        var told = recorded.MessageAt(clock.GetUtcNow().UtcDateTime);
        var filled = page.ToFill.Where(one => recorded.IsSaved(one.Activity)).Select(one => one.Activity.Label).ToList();
        if (recorded.HasMovedOn)
            return MovedOn(page.Document, form, await db.FindRoundAt(place, clock, cancellation), filled);
        if (recorded.Outcome.IsDone && leftOut.Otherwise.Count == 0)
        {
            var from = filled.Count == 0 ? told
                : $"{told} Ifyllt ur {page.Document.Source.Name}: {SwedishText.List(filled)}. Läs igenom innan du skickar in.";
            TempData[ActivityReportsController.Message] = from + NotFilled.Told(leftOut.NotFilled);
            return LocalRedirect(place.Below(Rooms.Entry));
        }

        List<Fault> faults =
        [
            .. leftOut.Otherwise.Select(one => NotFilled.Otherwise(one, form)),
            .. page.ToFill.SelectMany(one => FaultsOf(one, recorded)), .. leftOut.NotFilled,
        ];
        var again = await fill.Again(Staff, recorded.Round, form, cancellation);
        // What stood there when it was ticked does not stand there now.
        var stale = page.ToFill.Where(one => recorded.IsStale(one.Activity)).SelectMany(one => one.Parts).Select(part => part.Key);
        return View("Compare", again! with { Ticked = [.. again.Ticked.Except(stale)], Errors = new("Allt är inte ifyllt", faults, told) })
            .Saying(leftOut.Otherwise.Count > 0 ? OutcomeKind.Stale : recorded.Outcome.Kind);
    }

    /// <summary>What was ticked and is not filled in: it could not be, or it stood otherwise than it was shown.</summary>
    private sealed record LeftOut(IReadOnlyList<Fault> NotFilled, IReadOnlyList<Proposal> Otherwise);

    /// <summary>The round that the page was about is no longer open: what was chosen stands there to be copied.</summary>
    private ViewResult MovedOn(BroughtDocument document, FillForm form, RoundInWork? now, IReadOnlyList<string> filled) =>
        View("Gone", GonePage.Of(document, form, now, filled)).Saying(OutcomeKind.Stale);

    private static IEnumerable<Fault> FaultsOf(Proposal one, RecordedRound recorded) => recorded.IsStale(one.Activity)
        ? [new($"{one.Activity.Label}: någon annan har just ändrat rapporten. Se vad som står där nu, och kryssa för igen.")]
        : recorded.FaultsOf(one.Activity).Select(fault => new Fault($"{one.Activity.Label} {FaultSummary.Told(one.Activity, fault)}"));

    private async Task<ViewResult> Refuse(RoundInWork round, DocumentForm form, string fault, CancellationToken cancellation) =>
        View(nameof(Choose), ChoosePage.Of(round) with
        {
            Kept = await fill.KeptOf(round, cancellation),
            Pasted = form.Pasted,
            Errors = new("Dokumentet kan inte läsas", [new(fault, form.File is null ? nameof(form.Pasted) : nameof(form.File))]),
        }).Saying(OutcomeKind.Refused);

    private async Task<IActionResult> Nowhere(RoundPlace place, CancellationToken cancellation) => place.Year is null
        ? LocalRedirect(Rooms.Entry)
        : await this.NoCorrection(place, Rooms.Entry, db, clock, cancellation);
}

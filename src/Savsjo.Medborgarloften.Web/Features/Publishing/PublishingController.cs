using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.FollowUpReports;
using Savsjo.Medborgarloften.Web.Features.Shared;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Publishing;

/// <summary>Publicering: the check-list, the notes, and the decision that makes a follow-up public.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route("/publicering")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PublishingController(
    AppDbContext db, PublishingPageReader pages, WritePromiseNote notes, PublishFollowUpReport publish, PreviewReader previews, TimeProvider clock) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] KeptTicks kept, CancellationToken cancellation) =>
        await OpenRound(cancellation) is { } round
            ? View(await pages.Read(round, kept.AsForm()))
            : View("NoOpenRound", await db.FindRoundToCome(cancellation));

    [HttpPost("lagesbilder")]
    public async Task<IActionResult> WriteNotes(PublishForm form, CancellationToken cancellation)
    {
        if (await OpenRound(cancellation) is not { } round)
            return Conflict();
        if (form.Tertial != round.Tertial.Value)
            return await Stale(cancellation);
        var refused = await notes.Write(Staff, round, form.WrittenNotes, cancellation);
        if (refused.Count > 0)
            return await RefusedNotes(form, refused, cancellation);
        TempData[StatusMessage.Key] = "Lägesbilderna är sparade.";
        return RedirectToAction(nameof(Index), KeptTicks.Of(form));
    }

    [HttpPost("")]
    public async Task<IActionResult> Publish(PublishForm form, CancellationToken cancellation)
    {
        if (await OpenRound(cancellation) is not { } round)
            return Conflict();
        if (form.BasedOn != PublicationBasis.Of(round))
            return await Stale(cancellation);
        var page = await pages.Read(round, form);
        if (PublicationDecision.Unanswered(page) is { Count: > 0 } faults)
            return Refused(page, faults, StatusCodes.Status400BadRequest);
        var violations = await publish.Publish(Staff, round, PublicationDecision.WithoutReport(form), cancellation);
        if (violations.Contains(PublishFollowUpReport.SomebodyWasQuicker))
            return await Stale(cancellation);
        return violations.Count == 0
            ? RedirectToAction(nameof(Published), new { year = round.Tertial.Year, number = round.Tertial.Number })
            : Refused(page, [.. violations.Select(violation => new Fault(violation.Message))], StatusOf(violations));
    }

    [HttpGet("forhandsgranskning")]
    public async Task<IActionResult> Preview(CancellationToken cancellation) =>
        await OpenRound(cancellation) is { } round ? View(previews.Page(round)) : NotFound();

    [HttpGet("forhandsgranskning.pdf")]
    public async Task<IActionResult> PreviewPdf(CancellationToken cancellation)
    {
        if (await OpenRound(cancellation) is not { } round)
            return NotFound();
        if (previews.Pdf(round) is not { } pdf)
            return StatusCode(StatusCodes.Status500InternalServerError);
        Response.Headers.ContentDisposition = $"inline; filename=\"forhandsgranskning-{FollowUpAddress.FileName(round.Tertial)}\"";
        return File(pdf.Bytes, "application/pdf");
    }

    [HttpGet("{year:int}/tertial-{number:int}")]
    public async Task<IActionResult> Published(int year, int number, CancellationToken cancellation) =>
        Tertial.TryCreate(year, number, out var tertial) && await db.FindPublished(tertial.Value, cancellation) is { } published
            ? View(published)
            : NotFound();

    private Task<RoundInWork?> OpenRound(CancellationToken cancellation) => db.FindOpenRound(clock.TodayInSweden(), cancellation);

    /// <summary>The round as it is now; nothing that was ticked for another basis is kept.</summary>
    private async Task<IActionResult> Stale(CancellationToken cancellation) => await OpenRound(cancellation) is { } round
        ? Refused(await pages.Read(round, new PublishForm()), [new(PublishFollowUpReport.SomebodyWasQuicker.Message)], StatusCodes.Status409Conflict)
        : Conflict();

    private async Task<IActionResult> RefusedNotes(PublishForm form, IReadOnlyList<RefusedNote> refused, CancellationToken cancellation) =>
        await OpenRound(cancellation) is { } round
            ? Refused(
                await pages.Read(round, form, refused),
                [.. refused.Select(one => new Fault($"Löfte {one.PromiseNumber}: {one.Message}", PublicationDecision.NoteAnchor(one.PromiseNumber)))],
                refused.Any(one => one.IsStale) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest)
            : Conflict();

    private ViewResult Refused(PublishingPage page, IReadOnlyList<Fault> faults, int status)
    {
        Response.StatusCode = status;
        return View(nameof(Index), page with { Faults = faults });
    }

    private static int StatusOf(IReadOnlyList<RuleViolation> violations) =>
        violations.Contains(PublishFollowUpReport.PdfFailed) ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest;
}

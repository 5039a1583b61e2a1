using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Publicering: the check-list, the notes, and the decision that makes a follow-up public.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route("/publicering")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PublishingController(
    AppDbContext db, PublishingPageReader pages, WritePromiseNote notes, PublishFollowUpReport publish, PreviewReader previews,
    PublishCorrection correct, TimeProvider clock) : Controller
{
    private const string Room = "/publicering";

    private StaffMember Staff => StaffMember.From(User);

    /// <summary>The check-list; for a tertial that is published and not being corrected, the receipt.</summary>
    [HttpGet("")]
    [HttpGet(RoundPlace.Route)]
    public async Task<IActionResult> Index(RoundPlace place, [FromQuery] KeptTicks kept, CancellationToken cancellation) =>
        await Round(place, cancellation) is { } round ? View(await pages.Read(Staff, round, kept.AsForm(), cancellation: cancellation))
        : place.Year is null ? View("NoOpenRound", await db.FindRoundToCome(cancellation))
        : place.Corrected is { } tertial && await db.FindPublished(tertial, cancellation) is { } published ? View("Published", published)
        : await this.NoCorrection(place, Room, db, clock, cancellation);

    /// <summary>Shows what a decision on small counts withholds; nothing is stored, and nothing typed is lost.</summary>
    [HttpPost("sma-tal")]
    [HttpPost(RoundPlace.Route + "/sma-tal")]
    public async Task<IActionResult> TrySmallCounts(RoundPlace place, PublishForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return TooLate(form);
        if (form.BasedOn != PublicationBasis.Of(round))
            return await Stale(place, form, cancellation);
        var page = await pages.Read(Staff, round, form, cancellation: cancellation);
        return page.SmallCounts.Fault is { } fault
            ? Refused(page, [fault], StatusCodes.Status400BadRequest)
            : View(nameof(Index), page with { SmallCounts = page.SmallCounts with { IsNew = false } });
    }

    [HttpPost("lagesbilder")]
    [HttpPost(RoundPlace.Route + "/lagesbilder")]
    public async Task<IActionResult> WriteNotes(RoundPlace place, PublishForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return TooLate(form);
        if (form.Tertial != round.Tertial.Value)
            return await Stale(place, form, cancellation);
        var refused = await notes.Write(Staff, round, form.WrittenNotes, cancellation);
        if (refused.Count > 0)
            return await RefusedNotes(place, form, refused, cancellation);
        TempData[StatusMessage.Key] = "Lägesbilderna är sparade.";
        return RedirectToAction(nameof(Index), KeptTicks.Of(form));
    }

    [HttpPost("")]
    [HttpPost(RoundPlace.Route)]
    public async Task<IActionResult> Publish(RoundPlace place, PublishForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return TooLate(form);
        if (form.BasedOn != PublicationBasis.Of(round))
            return await Stale(place, form, cancellation);
        var page = await pages.Read(Staff, round, form, cancellation: cancellation);
        if (PublicationAnswers.Unanswered(page) is { Count: > 0 } faults)
            return Refused(page, faults, StatusCodes.Status400BadRequest);
        var decision = PublicationAnswers.Decision(page);
        var violations = round.OngoingCorrection is null
            ? await publish.Publish(Staff, round, decision, cancellation)
            : await correct.Publish(Staff, round, decision, cancellation);
        if (violations.Contains(PublishFollowUpReport.SomebodyWasQuicker))
            return await Stale(place, form, cancellation);
        return violations.Count == 0
            ? LocalRedirect(RoundPlace.Address(Room, round.Tertial))
            : Refused(page, [.. violations.Select(violation => new Fault(violation.Message))], StatusOf(violations));
    }

    [HttpGet("forhandsgranskning")]
    [HttpGet(RoundPlace.Route + "/forhandsgranskning")]
    public async Task<IActionResult> Preview(RoundPlace place, [FromQuery] KeptTicks kept, CancellationToken cancellation) =>
        await Round(place, cancellation) is not { } round ? NotFound()
        : pages.DecisionIn(kept) is { } decision ? View(await previews.Page(round, decision, cancellation))
        : BadRequest();

    [HttpGet("forhandsgranskning.pdf")]
    [HttpGet(RoundPlace.Route + "/forhandsgranskning.pdf")]
    public async Task<IActionResult> PreviewPdf(RoundPlace place, [FromQuery] KeptTicks kept, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return NotFound();
        if (pages.DecisionIn(kept) is not { } decision)
            return BadRequest();
        if (await previews.Pdf(round, decision, cancellation) is not { } pdf)
            return StatusCode(StatusCodes.Status500InternalServerError);
        Response.Headers.ContentDisposition = $"inline; filename=\"forhandsgranskning-{FollowUpAddress.FileName(round.Tertial)}\"";
        return File(pdf.Bytes, "application/pdf");
    }

    private Task<RoundInWork?> Round(RoundPlace place, CancellationToken cancellation) =>
        place.IsNowhere ? Task.FromResult<RoundInWork?>(null) : db.FindRound(place.Corrected, clock.TodayInSweden(), cancellation);

    /// <summary>The round as it is now; nothing that was ticked for another basis is kept, but what was typed is.</summary>
    private async Task<IActionResult> Stale(RoundPlace place, PublishForm form, CancellationToken cancellation) => await Round(place, cancellation) is { } round
        ? Refused(await pages.Read(Staff, round, form.WithoutTicks(), cancellation: cancellation), [new(PublishFollowUpReport.SomebodyWasQuicker.Message)], StatusCodes.Status409Conflict)
        : TooLate(form);

    /// <summary>Somebody has published the round; what was typed can be read and copied.</summary>
    private ViewResult TooLate(PublishForm form)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("TooLate", TooLatePage.Of(form));
    }

    private async Task<IActionResult> RefusedNotes(RoundPlace place, PublishForm form, IReadOnlyList<RefusedNote> refused, CancellationToken cancellation) =>
        await Round(place, cancellation) is { } round
            ? Refused(
                await pages.Read(Staff, round, form, refused, cancellation),
                [.. refused.Select(one => new Fault($"Löfte {one.PromiseNumber}: {one.Message}", PublicationAnswers.NoteAnchor(one.PromiseNumber)))],
                refused.Any(one => one.IsStale) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest)
            : TooLate(form);

    private ViewResult Refused(PublishingPage page, IReadOnlyList<Fault> faults, int status)
    {
        Response.StatusCode = status;
        return View(nameof(Index), page with { Faults = faults });
    }

    private static int StatusOf(IReadOnlyList<RuleViolation> violations) =>
        violations.Contains(PublishFollowUpReport.PdfFailed) ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest;
}

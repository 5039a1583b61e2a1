using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Publicering: the check-list, the notes, and the decision that makes a follow-up public.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route(Rooms.Publishing)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PublishingController(
    AppDbContext db, PublishingPageReader pages, WritePromiseNotes notes, PublishFollowUpReport publish, PreviewReader previews,
    PublishCorrection correct, TimeProvider clock) : Controller
{
    private const string Room = Rooms.Publishing;

    private StaffMember Staff => StaffMember.From(User);

    /// <summary>The check-list; for a tertial that is published and not being corrected, the receipt.</summary>
    [HttpGet("")]
    [HttpGet(RoundPlace.Route)]
    public async Task<IActionResult> Index(RoundPlace place, [FromQuery] KeptTicks kept, CancellationToken cancellation) =>
        await db.FindRoundAt(place, clock, cancellation) is { } round
            ? View(await pages.Read(Staff, round, kept.AsForm(), cancellation: cancellation))
        : place.Year is null ? View("NoOpenRound", await db.FindRoundToCome(cancellation))
        : place.Corrected is { } tertial && await db.FindPublished(tertial, cancellation) is { } published ? View("Published", published)
        : await this.NoCorrection(place, Room, db, clock, cancellation);

    /// <summary>Shows what a decision on small counts withholds; nothing is stored, and nothing typed is lost.</summary>
    [HttpPost("sma-tal")]
    [HttpPost(RoundPlace.Route + "/sma-tal")]
    public async Task<IActionResult> TrySmallCounts(RoundPlace place, PublishForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return TooLate(form);
        if (form.BasedOn != PublicationBasis.Of(round))
            return await Stale(place, form, cancellation);
        var page = await pages.Read(Staff, round, form, cancellation: cancellation);
        return page.SmallCounts.Fault is { } fault
            ? Refused(page, [fault], OutcomeKind.Refused)
            : View(nameof(Index), page with { SmallCounts = page.SmallCounts with { IsNew = false } });
    }

    [HttpPost("sammanfattningar")]
    [HttpPost(RoundPlace.Route + "/sammanfattningar")]
    public async Task<IActionResult> WriteNotes(RoundPlace place, PublishForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return TooLate(form);
        if (form.Tertial != round.Tertial.Value)
            return await Stale(place, form, cancellation);
        var outcome = await notes.Write(Staff, round, form.WrittenNotes, cancellation);
        if (outcome.IsDone && NoteDeed.Read(form.Deed) is { } deed)
            outcome = await notes.Do(Staff, round, deed, cancellation);
        return await this.Answer(outcome, () => Saved(form), async refused => await Again(place, form, refused, cancellation));
    }

    [InTurn(HeavyWork.Drawing)]
    [FreshProof]
    [HttpPost("")]
    [HttpPost(RoundPlace.Route)]
    public async Task<IActionResult> Publish(RoundPlace place, PublishForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return TooLate(form);
        if (form.BasedOn != PublicationBasis.Of(round))
            return await Stale(place, form, cancellation);
        var page = await pages.Read(Staff, round, form, cancellation: cancellation);
        if (PublicationAnswers.Unanswered(page) is { Count: > 0 } faults)
            return Refused(page, faults, OutcomeKind.Refused);
        var decision = PublicationAnswers.Decision(page);
        var outcome = round.OngoingCorrection is null
            ? await publish.Publish(Staff, round, decision, cancellation)
            : await correct.Publish(Staff, round, decision, cancellation);
        return outcome.IsStale
            ? await Stale(place, form, cancellation)
            : await this.Answer(
                outcome, () =>
                    LocalRedirect(RoundPlace.Address(Room, round.Tertial)), async refused =>
                        await Again(place, form, refused, cancellation));
    }

    [InTurn(HeavyWork.Drawing)]
    [HttpGet("forhandsgranskning")]
    [HttpGet(RoundPlace.Route + "/forhandsgranskning")]
    public Task<IActionResult> Preview(RoundPlace place, [FromQuery] KeptTicks kept, CancellationToken cancellation) =>
        Previewed(place, kept, async (round, decision) => View(await previews.Page(round, decision, cancellation)), cancellation);

    [InTurn(HeavyWork.Drawing)]
    [HttpGet("forhandsgranskning.pdf")]
    [HttpGet(RoundPlace.Route + "/forhandsgranskning.pdf")]
    public Task<IActionResult> PreviewPdf(RoundPlace place, [FromQuery] KeptTicks kept, CancellationToken cancellation) =>
        Previewed(place, kept, async (round, decision) =>
        {
            var pdf = await previews.Pdf(round, decision, cancellation);
            Response.Headers.ContentDisposition = $"inline; filename=\"forhandsgranskning-{FollowUpAddress.FileName(round.Tertial)}\"";
            return File(pdf.Bytes, "application/pdf");
        }, cancellation);

    /// <summary>The round as the address decides on small counts; where it does not, the check-list, as when the form does not.</summary>
    private async Task<IActionResult> Previewed(
        RoundPlace place, KeptTicks kept, Func<RoundInWork, SmallCountDecision, Task<IActionResult>> shown, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return NotFound();
        if (PublishingPageReader.DecisionIn(kept) is { } decision)
            return await shown(round, decision);
        var page = await pages.Read(Staff, round, kept.AsForm(), cancellation: cancellation);
        return page.SmallCounts.Fault is { } fault
            ? Refused(page, [fault], OutcomeKind.Refused)
            : await shown(round, page.SmallCounts.Decision);
    }

    private RedirectToActionResult Saved(PublishForm form)
    {
        TempData[StatusMessage.Key] = NoteDeed.Read(form.Deed) is not { } deed ? "Sammanfattningarna är sparade."
            : $"Sammanfattningen av {PromiseNote.AboutIn(deed.Number)} "
                + (deed.IsSubmission ? "är skickad till granskning." : "är tillbakatagen och går att ändra.");
        return RedirectToAction(nameof(Index), KeptTicks.Of(form));
    }

    /// <summary>The round as it is now; nothing that was ticked for another basis is kept, but what was typed is.</summary>
    private async Task<ViewResult> Stale(RoundPlace place, PublishForm form, CancellationToken cancellation) =>
        await Again(place, form.WithoutTicks(), PublicationRefusals.SomebodyWasQuicker, cancellation);

    /// <summary>The page with the reasons, and with all that was ticked and typed.</summary>
    private async Task<ViewResult> Again(RoundPlace place, PublishForm form, Outcome refused, CancellationToken cancellation) =>
        await db.FindRoundAt(place, clock, cancellation) is { } round
            ? Refused(
                await pages.Read(Staff, round, form, refused.Violations, cancellation), [.. refused.Violations.Select(Fault)], refused.Kind)
            : TooLate(form);

    private static Fault Fault(RuleViolation violation) => violation.Field is SummaryOf summary
        ? new(summary.Tell(violation.Message), NotePanel.IdOf(summary.Number))
        : new(violation.Message);

    private ViewResult Refused(PublishingPage page, IReadOnlyList<Fault> faults, OutcomeKind kind) =>
        View(nameof(Index), page with { Faults = faults }).Saying(kind);

    /// <summary>Somebody has published the round; what was typed can be read and copied.</summary>
    private ViewResult TooLate(PublishForm form) => View("TooLate", TooLatePage.Of(form)).Saying(OutcomeKind.Stale);
}

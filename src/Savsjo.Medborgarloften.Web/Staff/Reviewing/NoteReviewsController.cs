using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskning av sammanfattningar: approve, or return with a comment.</summary>
[Authorize(Policy = Policy.ReviewReports)]
[Route(Rooms.Reviewing)]
public sealed class NoteReviewsController(
    AppDbContext db, ReviewPageReader pages, ReviewPromiseNote reviews, TimeProvider clock) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpPost("sammanfattning/{note:int}/godkann")]
    [HttpPost(RoundPlace.Route + "/sammanfattning/{note:int}/godkann")]
    public Task<IActionResult> Approve(RoundPlace place, int note, ReviewForm form, CancellationToken cancellation) =>
        Do(place, note, form, "godkänna", "är godkänd.",
            round => reviews.Approve(Staff, round, note, form.Version, cancellation), cancellation);

    [HttpPost("sammanfattning/{note:int}/skicka-tillbaka")]
    [HttpPost(RoundPlace.Route + "/sammanfattning/{note:int}/skicka-tillbaka")]
    public Task<IActionResult> Return(RoundPlace place, int note, ReviewForm form, CancellationToken cancellation) =>
        Do(place, note, form, "skicka tillbaka", "är skickad tillbaka. Kommentaren syns där den skrivs.",
            round => reviews.Return(Staff, round, note, form.Version, form.Comment, cancellation), cancellation);

    private async Task<IActionResult> Do(
        RoundPlace place, int number, ReviewForm form, string deed, string done, Func<RoundInWork, Task<Outcome>> decide,
        CancellationToken cancellation)
    {
        var round = await db.FindRoundAt(place, clock, cancellation);
        if (round is null)
            return await TooLate(cancellation);
        return await this.Answer(
            await decide(round),
            () => this.Tell($"Sammanfattningen av {PromiseNote.AboutIn(number)} {done}", place.Below(Rooms.Reviewing)),
            async refused => await pages.Read(Staff, place, form.Filter, cancellation) is { } page
                ? View("Index", page with { RefusedNote = RefusedNote.Of(number, deed, form.Comment, refused) })
                : await TooLate(cancellation));
    }

    /// <summary>A decision that came when there was no round any more is told that it was refused.</summary>
    private async Task<ViewResult> TooLate(CancellationToken cancellation)
    {
        ViewData["Refused"] = "Ingenting är ändrat. Omgången hann publiceras eller stängas innan beslutet kom.";
        return View("NoOpenRound", await db.FindRoundToCome(cancellation)).Saying(OutcomeKind.Stale);
    }
}

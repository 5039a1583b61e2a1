using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Sending;

/// <summary>
/// Titta igenom och skicka in: the reports as they will read, with what should be looked at in them. "Skicka in" leads here only where
/// there is something to look at.
/// </summary>
[Authorize(Policy = Policy.RecordResults)]
[Route(Rooms.Entry)]
public sealed class SendingController(AppDbContext db, SendReports send, ReportsToSend reports, TimeProvider clock) : Controller
{
    /// <summary>The end of its addresses.</summary>
    public const string Room = "skicka-in";

    private StaffMember Staff => StaffMember.From(User);

    /// <param name="ids">Whose reports, by their activities.</param>
    [HttpGet(Room)]
    [HttpGet(RoundPlace.Route + "/" + Room)]
    public async Task<IActionResult> Look(
        RoundPlace place, [FromQuery(Name = SendingPage.Reports)] IReadOnlyList<int>? ids, CancellationToken cancellation) =>
        await Round(place, cancellation) is not { } round ? await Nowhere(place, cancellation)
        : SendingPage.Of(round, Staff, reports, ids ?? []) is { Rows.Count: > 0 } page ? View(page)
        : LocalRedirect(place.Below(Rooms.Entry));

    [HttpPost(Room)]
    [HttpPost(RoundPlace.Route + "/" + Room)]
    public async Task<IActionResult> Send(RoundPlace place, SendingForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return await Nowhere(place, cancellation);
        var sent = await send.Send(Staff, round, form, cancellation);
        if (!sent.Outcome.IsDone && await Round(place, cancellation) is { } now)
            return View(nameof(Look), SendingPage.Again(now, Staff, reports, form, sent)).Saying(sent.Outcome);
        TempData[ActivityReportsController.Message] = sent.MessageAt(clock.GetUtcNow().UtcDateTime);
        return LocalRedirect(place.Below(Rooms.Entry));
    }

    /// <summary>Somebody with the role who reports for nobody has nothing to do here.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!Staff.MayRecord)
            context.Result = Forbid();
    }

    private async Task<IActionResult> Nowhere(RoundPlace place, CancellationToken cancellation) => place.Year is null
        ? LocalRedirect(Rooms.Entry)
        : await this.NoCorrection(place, Rooms.Entry, db, clock, cancellation);

    private Task<RoundInWork?> Round(RoundPlace place, CancellationToken cancellation) =>
        place.IsNowhere ? Task.FromResult<RoundInWork?>(null) : db.FindRound(place.Corrected, clock.TodayInSweden(), cancellation);
}

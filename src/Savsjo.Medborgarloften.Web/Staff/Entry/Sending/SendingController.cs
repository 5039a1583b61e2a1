using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
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
    /// <param name="isForAll">Chosen by the button that sends every report that is begun.</param>
    [HttpGet(Room)]
    [HttpGet(RoundPlace.Route + "/" + Room)]
    public async Task<IActionResult> Look(
        RoundPlace place, [FromQuery(Name = SendingPage.Reports)] IReadOnlyList<int>? ids,
        [FromQuery(Name = SendingPage.All)] bool isForAll, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return await Nowhere(place, cancellation);
        return SendingPage.Of(round, Staff, reports, ids ?? [], isForAll) is { Rows.Count: > 0 } page
            ? View(page)
            : ToEntry(place, "", "Inget är inskickat", "Det finns ingen rapport att titta igenom. Den kan vara inskickad redan.");
    }

    [HttpPost(Room)]
    [HttpPost(RoundPlace.Route + "/" + Room)]
    public async Task<IActionResult> Send(RoundPlace place, SendingForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return await Nowhere(place, cancellation);
        var sent = await send.Send(Staff, round, form, cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        if (sent.Outcome.IsDone)
            return ToEntry(place, sent.MessageAt(now));
        var again = SendingPage.Again(Staff, reports, form, sent, now);
        return again.Rows.Count > 0 && !sent.HasMovedOn
            ? View(nameof(Look), again).Saying(sent.Outcome)
            : ToEntry(place, sent.MessageAt(now), [again.Errors.Title, .. again.Errors.Faults.Select(fault => fault.Message)]);
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

    /// <param name="told">What was done.</param>
    /// <param name="notDone">A heading for what was not, and why.</param>
    private LocalRedirectResult ToEntry(RoundPlace place, string told, params string[] notDone)
    {
        TempData[ActivityReportsController.Message] = told;
        if (notDone.Length > 0)
            TempData[ActivityReportsController.NotDone] = notDone;
        return LocalRedirect(place.Below(Rooms.Entry));
    }
}

using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>
/// Om rättelsen, on the pages where it is worked on: who opened it, when, why, and what it changes so far. Nothing on the
/// open round's pages.
/// </summary>
public sealed class CorrectionNoteViewComponent(AppDbContext db, CorrectedFollowUps followUps, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var place = new RoundPlace { Year = RouteNumber("year"), Number = RouteNumber("number") };
        if (place.Corrected is not { } tertial || await Find(tertial) is not { OngoingCorrection: { } correction } round)
            return Content("");
        var names = await StaffNames.Find(db, [correction.Opened.UserId], HttpContext.RequestAborted);
        return View("/Staff/Corrections/_CorrectionNote.cshtml", new CorrectionNote(
            names[correction.Opened.UserId],
            correction.Opened.AtUtc.AsMoment(),
            correction.Reason,
            [
                .. round.Activities.Where(activity => correction.Concerns(activity.Id)).Select(activity => activity.Label),
                .. round.Notes.Where(note => note.IsUnderCorrection).Select(note => $"sammanfattningen av {note.About}"),
            ],
            await Outcome(round)));
    }

    /// <summary>Most often the page has read it.</summary>
    private async Task<Domain.Reports.RoundInWork?> Find(Domain.Tertial tertial) =>
        db.RoundAsStored is { } read && read.Tertial == tertial
            ? read : await db.FindRound(tertial, clock.TodayInSweden(), HttpContext.RequestAborted);

    /// <summary>Authors see their own fields; whoever reviews or publishes sees what comes of all of them.</summary>
    private async Task<CorrectionOutcome?> Outcome(Domain.Reports.RoundInWork round)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return Request.Path.StartsWithSegments(Rooms.Reviewing)
            ? await followUps.ComposeWithUnreviewed(round, now, HttpContext.RequestAborted)
            : Request.Path.StartsWithSegments(Rooms.Publishing) ? await followUps.Compose(round, now, HttpContext.RequestAborted)
            : null;
    }

    private int? RouteNumber(string key) => int.TryParse(RouteData.Values[key] as string, out var number) ? number : null;
}

/// <summary>Om rättelsen.</summary>
/// <param name="Labels">The activities that it concerns.</param>
/// <param name="Outcome">What it changes; null where that is not shown.</param>
public sealed record CorrectionNote(
    string OpenedBy, string OpenedAt, string Reason, IReadOnlyList<string> Labels, CorrectionOutcome? Outcome);

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Reminders;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Omgångar: when each tertial is reported, and by whom.</summary>
[Authorize(Policy = Policy.PlanRounds)]
[Route("/admin/omgangar")]
public sealed class RoundsController(
    AppDbContext db, ScheduleRounds schedule, ChooseResponsiblePersons choose, ReminderCalendar calendar, TimeProvider clock) : Controller
{
    private const string ResponsibleAddress = "/admin/omgangar/ansvariga";

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await RoundsPage.Load(db, calendar, clock.TodayInSweden(), typed: null, refused: [], cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Save(EditRoundsForm form, CancellationToken cancellation)
    {
        var refused = await schedule.Save(Staff, form.Rounds, cancellation);
        if (refused.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), await RoundsPage.Load(db, calendar, clock.TodayInSweden(), form, refused, cancellation));
        }

        TempData[StatusMessage.Key] = form.Rounds.Any(round => round.IsTouched) ? "Dagarna är sparade." : "Ingenting var ändrat.";
        return RedirectToAction(nameof(Index));
    }

    [HttpGet("ansvariga")]
    public async Task<IActionResult> Responsible(CancellationToken cancellation) =>
        View(await ResponsiblePage.Load(db, clock, refused: null, cancellation));

    [HttpPost("ansvariga/{activityId:int}")]
    public async Task<IActionResult> Choose(int activityId, ChooseResponsibleForm form, CancellationToken cancellation)
    {
        var outcome = await choose.Choose(Staff, activityId, form, cancellation);
        if (outcome.Activity is not { } activity)
            return NotFound();
        if (outcome.Violation is { } violation)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Responsible), await ResponsiblePage.Load(db, clock, new(activityId, form, violation), cancellation));
        }

        TempData[StatusMessage.Key] = $"De ansvariga för {activity} är sparade.";
        return Redirect($"{ResponsibleAddress}#{ActivityChoices.AnchorOf(activityId)}");
    }
}

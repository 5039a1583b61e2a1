using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Omgångar: when each tertial is reported, and by whom.</summary>
[Authorize(Policy = Policy.PlanRounds)]
[Route(Address)]
public sealed class RoundsController(
    AppDbContext db, ScheduleRounds schedule, ChooseResponsiblePersons choose, ReminderCalendar calendar, TimeProvider clock) : Controller
{
    private const string Address = Rooms.Rounds;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await RoundsPage.Load(db, calendar, clock.TodayInSweden(), typed: null, refused: [], cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Save(EditRoundsForm form, CancellationToken cancellation) =>
        await this.Answer(await schedule.Save(Staff, form.Rounds, cancellation),
            () => this.Tell(form.Rounds.Any(round => round.IsTouched) ? "Dagarna är sparade." : "Ingenting var ändrat.", Address),
            async refused =>
                View(nameof(Index), await RoundsPage.Load(db, calendar, clock.TodayInSweden(), form, refused.Violations, cancellation)));

    [HttpGet("ansvariga")]
    public async Task<IActionResult> Responsible(CancellationToken cancellation) =>
        View(await ResponsiblePage.Load(db, clock, refused: null, cancellation));

    [HttpPost("ansvariga/{activityId:int}")]
    public async Task<IActionResult> Choose(int activityId, ChooseResponsibleForm form, CancellationToken cancellation) =>
        await this.Answer(await choose.Choose(Staff, activityId, form, cancellation),
            activity => this.Tell(
                $"De ansvariga för {activity} är sparade.", $"{Address}/ansvariga#{ActivityChoices.AnchorOf(activityId)}"),
            async refused =>
                View(nameof(Responsible), await ResponsiblePage.Load(db, clock, new(activityId, form, refused.Violations), cancellation)));
}

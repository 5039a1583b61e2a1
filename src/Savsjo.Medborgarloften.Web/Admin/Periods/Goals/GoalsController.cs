using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Goals;

/// <summary>Ändrade mål: what the parties agree on instead, from a tertial on.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(MeasureAddress.Route + "/{measureId:int}/mal")]
public sealed class GoalsController(AppDbContext db, ChangeGoal change) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Change(int periodId, int activityId, int measureId, CancellationToken cancellation) =>
        await Page(periodId, activityId, measureId, form: null, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Change(
        int periodId, int activityId, int measureId, GoalChangeForm form, CancellationToken cancellation)
    {
        var outcome = await change.Change(Staff, periodId, activityId, measureId, form, cancellation);
        return await this.Answer(outcome,
            () => this.Tell("Målet är ändrat. Det som är publicerat står kvar.", MeasureAddress.Of(periodId, activityId)),
            async refused =>
            {
                this.PutBesideInputs<MeasureField>(refused.Violations, GoalChangeForm.InputOf);
                return await Page(periodId, activityId, measureId, form, cancellation) is { } page ? View(page) : null;
            });
    }

    private async Task<GoalChangePage?> Page(
        int periodId, int activityId, int measureId, GoalChangeForm? form, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { Period: var period } && period.FindActivity(activityId) is { } activity
            && activity.Measures.FirstOrDefault(one => one.Id == measureId) is { Goal: not null } measure
            ? GoalChangePage.Of(period, activity, measure, form)
            : null;
}

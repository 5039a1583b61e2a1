using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Släktskap: which activity of an earlier period one continues.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/aktiviteter/{activityId:int}/fortsatter")]
public sealed class LineageController(AppDbContext db, PeriodWork work) : Controller
{
    private const string Input = "Continues";

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Show(int periodId, int activityId, CancellationToken cancellation) =>
        await LineagePage.Load(db, periodId, activityId, cancellation) is { } page ? View("Lineage", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Set(int periodId, int activityId, int? continues, CancellationToken cancellation) =>
        await this.Answer(
            await Continue(periodId, activityId, continues, cancellation),
            () => this.Tell("Släktskapet är sparat.", ActivityPage.AddressOf(periodId, activityId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations, (ActivityField _) => Input);
                return await LineagePage.Load(db, periodId, activityId, cancellation) is { } page ? View("Lineage", page) : null;
            });

    private Task<Outcome> Continue(int periodId, int activityId, int? continues, CancellationToken cancellation) =>
        work.Do(Staff, periodId, async (edited, stop) =>
        {
            var period = edited.Period;
            if (period.FindActivity(activityId) is not { } activity)
                return Outcome.NotFound;
            var lineage = await db.Lineage(stop);
            var before = PeriodValues.Continues(lineage, activity);
            return period.ContinueFrom(activity, continues, lineage) is { } violation ? Outcome.Refused(violation)
                : new PeriodDeed(
                    AuditDeed.ActivityChanged, PeriodValues.Subject(period, activity), before,
                    PeriodValues.Continues(lineage, activity), activityId);
        }, cancellation);
}

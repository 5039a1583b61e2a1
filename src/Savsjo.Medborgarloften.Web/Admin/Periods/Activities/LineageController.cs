using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Web.Admin.Periods.Lineages;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Släktskap: which activity of an earlier period one continues.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/aktiviteter/{activityId:int}/fortsatter")]
public sealed class LineageController(AppDbContext db, SetLineage lineage) : Controller
{
    private const string Input = "Continues";

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Show(int periodId, int activityId, CancellationToken cancellation) =>
        await LineagePage.Load(db, periodId, activityId, cancellation) is { } page ? View("Lineage", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Set(int periodId, int activityId, int? continues, CancellationToken cancellation) =>
        await this.Answer(
            await lineage.Continue(Staff, periodId, activityId, continues, cancellation),
            () => this.Tell("Släktskapet är sparat.", ActivityPage.AddressOf(periodId, activityId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations, (ActivityField _) => Input);
                return await LineagePage.Load(db, periodId, activityId, cancellation) is { } page ? View("Lineage", page) : null;
            });
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.FollowUps;

/// <summary>Periodens uppföljningar: each tertial by itself, or several together.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/uppfoljningar")]
public sealed class FollowUpsController(AppDbContext db, ChooseFollowUps choose, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Choose(int periodId, CancellationToken cancellation) =>
        await Page(periodId, form: null, isStale: false, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Choose(int periodId, FollowUpsForm form, CancellationToken cancellation)
    {
        var outcome = await choose.Choose(StaffMember.From(User), periodId, form, cancellation);
        return await this.Answer(outcome,
            () => this.Tell("Uppföljningarna är valda.", PeriodPage.AddressOf(periodId)),
            async refused =>
            {
                this.PutBesideInputs<PeriodField>(refused.Violations, FollowUpsForm.InputOf);
                return await Page(periodId, form, refused.IsStale, cancellation) is { } page ? View(page) : null;
            });
    }

    private async Task<FollowUpsPage?> Page(int periodId, FollowUpsForm? form, bool isStale, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period })
            return null;
        var others = await db.OtherPeriodsThan(periodId, cancellation);
        return FollowUpsPage.Of(
            period, others.PlanFor(period), period.BegunThrough(others.Reported, clock.TodayInSweden()), form, isStale);
    }
}

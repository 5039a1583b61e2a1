using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;

/// <summary>Överföring: history that is entered late, from the documents in which it was published.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/overforing")]
public sealed class TransfersController(AppDbContext db, TransferFollowUps transfer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int periodId, CancellationToken cancellation) =>
        await Page(periodId, form: null, isStale: false, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(int periodId, TransfersForm form, CancellationToken cancellation) =>
        await this.Answer(
            await transfer.Save(StaffMember.From(User), periodId, form, cancellation),
            () => this.Tell("Överföringen är sparad.", PeriodPage.AddressOf(periodId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations);
                return await Page(periodId, form, refused.IsStale, cancellation) is { } page ? View(nameof(Index), page) : null;
            });

    private async Task<TransfersPage?> Page(int periodId, TransfersForm? form, bool isStale, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: { IsDraft: false } period })
            return null;
        var others = await db.OtherPeriodsThan(periodId, cancellation);
        return TransfersPage.Of(period, TransferFollowUps.Latest(period, others), clock.TodayInSweden(), form, isStale);
    }
}

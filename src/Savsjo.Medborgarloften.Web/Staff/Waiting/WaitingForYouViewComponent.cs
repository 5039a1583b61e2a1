using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>
/// Rutan "Det här väntar på dig", for the top of a staff page. It reads in a scope of its own: after a refused save the
/// page's own context holds what was not saved.
/// </summary>
public sealed class WaitingForYouViewComponent(IServiceScopeFactory scopes, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var staff = StaffMember.From(UserClaimsPrincipal);
        var waiting = await WaitingForYou.Find(db, staff, clock, HttpContext.RequestAborted);
        var ending = staff.MayManagePromisePeriods ? await db.EndingAgreement(clock.TodayInSweden(), HttpContext.RequestAborted) : null;
        return waiting is null && ending is null ? Content("") : View("/Staff/Waiting/WaitingForYou.cshtml", (waiting, ending?.Sentence));
    }
}

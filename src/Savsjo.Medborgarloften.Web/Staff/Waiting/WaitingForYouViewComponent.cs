using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>Rutan "Det här väntar på dig", for the top of a staff page.</summary>
public sealed class WaitingForYouViewComponent(WaitingNow now, IServiceScopeFactory scopes, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var staff = StaffMember.From(UserClaimsPrincipal);
        var waiting = await now.For(staff, HttpContext.RequestAborted);
        await using var scope = scopes.CreateAsyncScope();
        var ending = staff.MayManagePromisePeriods
            ? await scope.ServiceProvider.GetRequiredService<AppDbContext>()
                .EndingAgreement(clock.TodayInSweden(), HttpContext.RequestAborted)
            : null;
        return waiting is null && ending is null ? Content("") : View("/Staff/Waiting/WaitingForYou.cshtml", (waiting, ending?.Sentence));
    }
}

using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
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
        var waiting = await WaitingForYou.Find(
            scope.ServiceProvider.GetRequiredService<AppDbContext>(), StaffMember.From(UserClaimsPrincipal), clock,
            HttpContext.RequestAborted);
        return waiting is null ? Content("") : View("/Staff/Waiting/WaitingForYou.cshtml", waiting);
    }
}

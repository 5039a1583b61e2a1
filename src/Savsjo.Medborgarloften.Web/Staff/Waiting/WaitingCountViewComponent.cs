using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>Talet i menyn: how much waits for the person in a room; nothing where nothing does.</summary>
public sealed class WaitingCountViewComponent(WaitingNow now) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string room) =>
        await now.For(StaffMember.From(UserClaimsPrincipal), HttpContext.RequestAborted) is { } waiting
            && waiting.In(room) is var count and > 0
            ? View("/Staff/Waiting/_WaitingCount.cshtml", count)
            : Content("");
}

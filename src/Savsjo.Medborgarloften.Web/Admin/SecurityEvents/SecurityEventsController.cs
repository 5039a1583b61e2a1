using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.SecurityEvents;

/// <summary>Säkerhet: what was refused the last thirty days, and who was asked to wait.</summary>
[Authorize(Policy = Policy.ReadAuditLog)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecurityEventsController(AppDbContext db, TimeProvider clock) : Controller
{
    [HttpGet(Rooms.SecurityEvents)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await SecurityEventsPage.Read(db, clock.GetUtcNow().UtcDateTime, cancellation));
}

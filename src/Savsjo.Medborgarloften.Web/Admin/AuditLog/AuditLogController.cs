using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>Logg: who did what, newest first, filtered, and as a file.</summary>
[Authorize(Policy = Policy.ReadAuditLog)]
public sealed class AuditLogController(AppDbContext db, TimeProvider clock) : Controller
{
    [HttpGet(Rooms.AuditLog)]
    public async Task<IActionResult> Index([FromQuery] AuditLogQuery query, CancellationToken cancellation) =>
        View(await AuditLogPage.Load(db, query, cancellation));

    [InTurn(HeavyWork.Export, UntilAnswered = true)]
    [HttpGet(Rooms.AuditLogFile)]
    public async Task<IActionResult> Csv([FromQuery] AuditLogQuery query, CancellationToken cancellation)
    {
        var filter = AuditLogFilter.Of(query, await AuditLogChoices.Load(db, cancellation));
        return new AuditLogCsv(db, filter, $"logg-{clock.TodayInSweden():yyyy-MM-dd}.csv");
    }
}

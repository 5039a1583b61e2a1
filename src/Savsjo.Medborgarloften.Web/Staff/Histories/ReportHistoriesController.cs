using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>
/// En rapports historik: the conversation about it, and every step with the values before and after. For all of the
/// staff.
/// </summary>
[Route(Rooms.ReportHistories)]
public sealed class ReportHistoriesController(AppDbContext db) : Controller
{
    [HttpGet("{reportId:int}")]
    public async Task<IActionResult> Index(int reportId, CancellationToken cancellation)
    {
        if (await db.FindReport(reportId, cancellation) is not { } report
            || await db.Rounds.AsNoTracking().SingleOrDefaultAsync(one => one.Tertial == report.Tertial, cancellation) is not { } round)
            return NotFound();
        var names = await StaffNames.Find(db, ReportHistoryPage.UserIdsOf(report), cancellation);
        var history = await ReportHistory.Of(db, report.ActivityId, report.Tertial, cancellation);
        return View(ReportHistoryPage.Of(report, round, StaffMember.From(User), names, history));
    }
}

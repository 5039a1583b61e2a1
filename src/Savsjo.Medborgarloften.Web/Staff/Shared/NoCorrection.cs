using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>Ingen rättelse pågår: what an address with a tertial answers when that tertial is neither corrected nor transferred.</summary>
public static class NoCorrectionAnswer
{
    /// <summary>To the ordinary address where the tertial is the open one; else a page that says how things are.</summary>
    public static async Task<IActionResult> NoCorrection(
        this Controller controller, RoundPlace place, string room, AppDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        if (place.Corrected is not { } tertial)
            return controller.NotFound();
        if (await db.FindOpenRound(clock.TodayInSweden(), cancellation) is { } open && open.Tertial == tertial)
            return controller.LocalRedirect(room);
        controller.Response.StatusCode = StatusCodes.Status404NotFound;
        if (await db.Rounds.AnyAsync(
            round => round.Tertial == tertial && round.IsTransferred && round.Published == null, cancellation))
            return controller.View("WaitsForEarlier", tertial);
        return controller.View("NoCorrection", tertial);
    }
}

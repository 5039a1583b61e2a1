using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Deadlines;

/// <summary>Kalendern: everybody's own address, made on their own page, and read by their calendar without signing in.</summary>
public sealed class CalendarController(
    CalendarAddresses addresses, CalendarDays days, MunicipalityOptions municipality, TimeProvider clock) : Controller
{
    internal const string NewAddress = "Kalenderadress";

    private const string Place = Rooms.OwnAccount + "#kalender";

    private StaffMember Staff => StaffMember.From(User);

    [HttpPost(Rooms.OwnCalendar)]
    public async Task<IActionResult> Renew(CancellationToken cancellation)
    {
        TempData[NewAddress] = await addresses.Renew(Staff.UserId, cancellation);
        return this.Tell("Adressen till din kalender är skapad. Kopiera den nu: den visas inte igen.", Place);
    }

    [HttpPost(Rooms.OwnCalendar + "/avsluta")]
    public async Task<IActionResult> End(CancellationToken cancellation)
    {
        await addresses.End(Staff.UserId, cancellation);
        return this.Tell("Adressen till din kalender gäller inte längre.", Place);
    }

    /// <summary>Whoever has the code reads the days; a code that does not hold is an address that there is not.</summary>
    [AllowAnonymous]
    [HttpGet(Rooms.Calendar + "/{code:length(64)}.ics")]
    public async Task<IActionResult> Read(string code, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (await addresses.WhoseIs(code, cancellation) is not { } staff)
            return NotFound();
        Response.Headers["X-Robots-Tag"] = "noindex";
        var document = new CalendarDocument(
            $"Medborgarlöften {municipality.InPlace}", new Uri(municipality.PublicAddress).Host, clock.GetUtcNow().UtcDateTime);
        return File(document.Write(await days.For(staff, cancellation)), CalendarDocument.ContentType);
    }
}

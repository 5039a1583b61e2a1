using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.MailChoices;

/// <summary>Vilka mejl: everybody chooses for themselves, on their own page.</summary>
public sealed class MailChoicesController(ChooseMails choose) : Controller
{
    [HttpPost(Rooms.Accounts + "/mejl")]
    public async Task<IActionResult> Choose(MailChoice mejl, CancellationToken cancellation)
    {
        // An unknown choice is none: whatever was forged, nothing has changed.
        if (Enum.IsDefined(mejl))
            await choose.Choose(StaffMember.From(User).UserId, mejl, cancellation);
        return this.Tell("Valet är sparat.", Rooms.OwnAccount);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Mails;

/// <summary>Mejl: what the program has sent, what waits, and what nobody could get.</summary>
[Authorize(Policy = Policy.Administer)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MailsController(AppDbContext db, IMailTransport way) : Controller
{
    [HttpGet(Rooms.Mails)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await MailsPage.Read(db, reachesSomebody: way is not PickupFolder, cancellation));
}

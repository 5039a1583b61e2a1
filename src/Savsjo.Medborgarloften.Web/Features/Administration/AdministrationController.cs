using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Administration;

/// <summary>Administration: what there is to administer, and on a new installation what to begin with.</summary>
[Authorize(Policy = Policy.Administer)]
[Route("/admin")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AdministrationController : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(AdministrationRoom.All);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Stanna inloggad: asked by the page that warns before a session ends. To be asked for is what keeps it.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SessionController : Controller
{
    [HttpGet(Rooms.Session)]
    public IActionResult Stay() => Ok();
}

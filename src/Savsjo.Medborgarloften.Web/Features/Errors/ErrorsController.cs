using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Features.Errors;

/// <summary>Felsidor: one plain sentence on what happened and what to do; never a stack trace.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/fel/{status:int}")]
    public IActionResult Show(int status)
    {
        var page = ErrorPage.For(status);
        Response.StatusCode = page.Status;
        return View(page);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Maintenance;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>Felsidor: one plain sentence on what happened and what to do; never a stack trace.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorsController(MaintenanceMode maintenance, DatabaseReach reach) : Controller
{
    private const string SecondsToNextTry = "15";

    /// <summary>Whether another address led to this page, by a fault or by what it answered.</summary>
    private bool LedHere => HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
        || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private Exception? Failed => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    /// <summary>Whether the page that failed is one of the English ones; staff have a Swedish frame everywhere.</summary>
    private bool IsAskedInEnglish => User.Identity?.IsAuthenticated != true && LanguageAddress.IsEnglish(
        HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath);

    /// <summary>What the address that was asked for has to say of a fault; see <see cref="ErrorPage.DocumentTooLarge"/>.</summary>
    private ErrorPage? OfAddress => HttpContext.Features.Get<ErrorPage>();

    [Route(Rooms.Errors + "/{status:int}")]
    public IActionResult Show([FromRoute] int status)
    {
        // Asked for by its own address nothing has happened, and nobody shall be able to ring the bell for faults.
        if (!LedHere)
            return NotFound();
        var unsent = HttpContext.Features.Get<UnsentForm>();
        var page = Failed is PdfFailedException ? ErrorPage.PdfFailed
            : IsAway ? Away
            : status == StatusCodes.Status503ServiceUnavailable && maintenance.Message is { } message ? ErrorPage.UnderMaintenance(message)
            : OfAddress is { } told && told.Status == status && (told != ErrorPage.OpenedBefore || unsent is not null) ? told
            : IsAskedInEnglish ? ErrorPage.InEnglish(status)
            : ErrorPage.For(status);
        Response.StatusCode = page.Status;
        // Without script: the address is the one that was asked for.
        if (page == ErrorPage.DatabaseAway)
            Response.Headers["Refresh"] = SecondsToNextTry;
        return View(page with
        {
            // Who sent it could not be asked where the database failed; it goes back to where it came from.
            Unsent = page.IsOurs || User.Identity?.IsAuthenticated == true ? unsent : null,
            FaultNumber = FaultNumber.In(HttpContext),
        });
    }

    /// <summary>Where something was sent and the database was lost on the way, it may be saved: that is another page.</summary>
    private bool IsAway => Failed is DatabaseAwayException
        || !BareRequest.WasSent(HttpContext) && Failed is { } failed && reach.Explains(failed);

    private ErrorPage Away => IsAskedInEnglish ? ErrorPage.DatabaseAwayInEnglish
        : BareRequest.WasSent(HttpContext) ? ErrorPage.NotSentToDatabase : ErrorPage.DatabaseAway;

    /// <summary>A form was sent by somebody who is signed out; it keeps what they typed.</summary>
    [Route(Rooms.Errors + "/401")]
    public IActionResult SignedOut()
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return View(HttpContext.Features.Get<UnsentForm>());
    }
}

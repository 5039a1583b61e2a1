using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Andra steget av inloggningen.</summary>
[AllowAnonymous]
[Route(Rooms.SecondStep)]
public sealed class SecondStepController(SecondStep step) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        await step.Account() is { } account ? Page(account, new()) : Again();

    [HttpPost("")]
    public async Task<IActionResult> Index(SecondStepForm form, [FromQuery(Name = "vidare")] string? returnTo)
    {
        if (await step.Account() is not { } account)
            return Again();
        return ModelState.IsValid && Answer(await step.WithCode(account, form.Code!), returnTo, SecondStepForm.WrongCode) is { } done ? done : Page(account, form);
    }

    [HttpGet("reservkod")]
    public async Task<IActionResult> RecoveryCode() =>
        await step.Account() is not null ? View(new SecondStepForm()) : Again();

    [HttpPost("reservkod")]
    public async Task<IActionResult> RecoveryCode(SecondStepForm form, [FromQuery(Name = "vidare")] string? returnTo)
    {
        if (await step.Account() is not { } account)
            return Again();
        return ModelState.IsValid && Answer(await step.WithRecoveryCode(account, form.Code!), returnTo, SecondStepForm.WrongRecoveryCode) is { } done
            ? done
            : View(form);
    }

    /// <summary>Null when it was refused; why is in the model state.</summary>
    private LocalRedirectResult? Answer(SignInOutcome outcome, string? returnTo, string refusal)
    {
        if (outcome.Staff is { } staff)
            return LocalRedirect(Onwards.From(this, staff, returnTo));
        ModelState.AddModelError(nameof(SecondStepForm.Code), outcome.Wait is { } wait ? TooManyAttempts.Answer(Response, wait) : refusal);
        return null;
    }

    private ViewResult Page(StaffAccount account, SecondStepForm form)
    {
        ViewData["HasAuthenticator"] = account.HasAuthenticator;
        return View(form);
    }

    private ViewResult Again()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("TooLate");
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Andra steget av inloggningen.</summary>
[AllowAnonymous]
[AlsoInMaintenance]
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
        return ModelState.IsValid
            ? Answer(await step.WithCode(account, form.Code!), returnTo, SecondStepForm.WrongCode, Page(account, form))
            : Page(account, form).Saying(OutcomeKind.Refused);
    }

    [HttpGet("reservkod")]
    public async Task<IActionResult> RecoveryCode() =>
        await step.Account() is not null ? View(new SecondStepForm()) : Again();

    [HttpPost("reservkod")]
    public async Task<IActionResult> RecoveryCode(SecondStepForm form, [FromQuery(Name = "vidare")] string? returnTo)
    {
        if (await step.Account() is not { } account)
            return Again();
        return ModelState.IsValid
            ? Answer(await step.WithRecoveryCode(account, form.Code!), returnTo, SecondStepForm.WrongRecoveryCode, View(form))
            : View(form).Saying(OutcomeKind.Refused);
    }

    /// <param name="again">The page once more, when it was refused.</param>
    private ActionResult Answer(SignInOutcome outcome, string? returnTo, string refusal, ViewResult again)
    {
        if (outcome.Staff is { } staff)
            return LocalRedirect(Onwards.From(this, staff, returnTo));
        if (outcome.Wait is { } wait)
            return again.Slowed(this, nameof(SecondStepForm.Code), wait);
        ModelState.AddModelError(nameof(SecondStepForm.Code), refusal);
        return again.Saying(OutcomeKind.Refused);
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

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Account;

/// <summary>Konto: sign in, sign out, choose a password by a one-time link.</summary>
[Route("/konto")]
public sealed class AccountController(SignIn signIn, ChoosePassword choosePassword) : Controller
{
    private const string SignInAddress = "/konto/logga-in";

    [AllowAnonymous]
    [HttpGet("logga-in")]
    public IActionResult SignIn([FromQuery(Name = "vidare")] string? returnTo) =>
        User.Identity?.IsAuthenticated == true ? Onward(StaffMember.From(User), returnTo) : View(new SignInForm());

    [AllowAnonymous]
    [HttpPost("logga-in")]
    public async Task<IActionResult> SignIn(SignInForm form, [FromQuery(Name = "vidare")] string? returnTo)
    {
        if (!ModelState.IsValid)
            return View(form);
        if (await signIn.With(form.Email!, form.Password!) is { } staff)
            return Onward(staff, returnTo);
        ModelState.AddModelError(nameof(form.Email), SignInForm.Refusal);
        return View(form);
    }

    [HttpPost("logga-ut")]
    public async Task<IActionResult> SignOut([FromServices] SignInManager<StaffAccount> session)
    {
        await session.SignOutAsync();
        return Redirect($"{SignInAddress}?efter={SignInNotice.AfterSignOut}");
    }

    [AllowAnonymous]
    [HttpGet("saknar-behorighet")]
    public IActionResult AccessDenied() => StatusCode(StatusCodes.Status403Forbidden);

    [AllowAnonymous]
    [HttpGet("valj-losenord")]
    public async Task<IActionResult> ChoosePassword(ChoosePasswordLink link) =>
        await choosePassword.AccountOf(link) is { } account ? View(new ChoosePasswordForm { Email = account.Email }) : LinkIsSpent();

    [AllowAnonymous]
    [HttpPost("valj-losenord")]
    public async Task<IActionResult> ChoosePassword([FromQuery] ChoosePasswordLink link, ChoosePasswordForm form)
    {
        if (await choosePassword.AccountOf(link) is not { } account)
            return LinkIsSpent();
        form.Email = account.Email;
        if (ModelState.IsValid)
            foreach (var sentence in await choosePassword.Choose(account, link, form.Password!))
                ModelState.AddModelError(nameof(form.Password), sentence);
        return ModelState.IsValid ? Redirect($"{SignInAddress}?efter={SignInNotice.AfterNewPassword}") : View(form);
    }

    /// <summary>To where they were going, if that is here, else to where their work begins.</summary>
    private LocalRedirectResult Onward(StaffMember staff, string? returnTo) =>
        LocalRedirect(Url.IsLocalUrl(returnTo) ? returnTo : staff.StartPage);

    private ViewResult LinkIsSpent()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("SpentLink");
    }
}

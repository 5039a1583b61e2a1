using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Konto: sign in, sign out.</summary>
[Route(Rooms.Accounts)]
public sealed class AccountController(SignIn signIn) : Controller
{
    private const string SignInAddress = Rooms.SignIn;

    [AllowAnonymous]
    [HttpGet("logga-in")]
    public IActionResult SignIn([FromQuery(Name = "vidare")] string? returnTo) =>
        User.Identity?.IsAuthenticated == true ? Onward(StaffMember.From(User), returnTo) : View(new SignInForm());

    [AllowAnonymous]
    [AlsoInMaintenance]
    [HttpPost("logga-in")]
    public async Task<IActionResult> SignIn(SignInForm form, [FromQuery(Name = "vidare")] string? returnTo)
    {
        if (!ModelState.IsValid)
            return View(form).Saying(OutcomeKind.Refused);
        var outcome = await signIn.With(form.Email!, form.Password!);
        if (outcome.Staff is { } staff)
            return Onward(staff, returnTo);
        if (outcome.NeedsSecondStep)
            return Redirect($"{Rooms.SecondStep}{Request.QueryString}");
        if (outcome.Wait is { } wait)
            return View(form).Slowed(this, nameof(form.Email), wait);
        ModelState.AddModelError(nameof(form.Email), SignInForm.Refusal);
        return View(form).Saying(OutcomeKind.Refused);
    }

    [AlsoInMaintenance]
    [HttpPost("logga-ut")]
    public async Task<IActionResult> SignOut(
        [FromServices] SignInManager<StaffAccount> session, [FromServices] OpenSessions sessions, [FromServices] SecurityLog log)
    {
        var account = StaffMember.From(User).UserId;
        if (OpenSessions.IdOf(User) is { } id)
            await sessions.End(account, id);
        await log.Note(SecurityEventKind.SignedOut, account);
        await session.SignOutAsync();
        return Redirect($"{SignInAddress}?efter={SignInNotice.AfterSignOut}");
    }

    [AllowAnonymous]
    [HttpGet("saknar-behorighet")]
    public IActionResult AccessDenied() => StatusCode(OutcomeKind.Forbidden.Status);

    /// <summary>To where they were going, if that is here, else to where their work begins.</summary>
    private LocalRedirectResult Onward(StaffMember staff, string? returnTo) =>
        LocalRedirect(Onwards.From(this, staff, returnTo));
}

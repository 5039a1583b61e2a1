using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>
/// Välj lösenord by a one-time link. The link's code is sent in a form, by a script where there is one, and by whoever has the letter
/// where there is none; from then on it is in a cookie.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[Route(Rooms.OneTimeLink)]
public sealed class ChoosePasswordController(ChoosePassword choosePassword, OpenedLink opened, TimeProvider clock) : Controller
{
    /// <param name="code">In a link that was sent before codes were kept out of addresses.</param>
    [HttpGet("")]
    public async Task<IActionResult> Open([FromQuery(Name = "kod")] string? code) =>
        code is null ? View("OpenLink", new OpenLinkForm()) : await Opened(code);

    [HttpPost("")]
    public async Task<IActionResult> Open(OpenLinkForm form) =>
        ModelState.IsValid ? await Opened(form.Code) : View("OpenLink", form).Saying(OutcomeKind.Refused);

    [HttpGet("nytt")]
    public async Task<IActionResult> Choose()
    {
        var link = await choosePassword.Find(await opened.Code());
        return choosePassword.Holds(link)
            ? View("ChoosePassword", new ChoosePasswordForm { Email = link!.Account.Email })
            : LinkIsSpent(link);
    }

    [HttpPost("nytt")]
    public async Task<IActionResult> Choose(ChoosePasswordForm form)
    {
        var link = await choosePassword.Find(await opened.Code());
        if (!choosePassword.Holds(link))
            return LinkIsSpent(link);
        form.Email = link!.Account.Email;
        var judged = this.Judge();
        var outcome = judged.IsDone ? await choosePassword.Choose(link, form.Password!) : judged;
        if (outcome.IsDone)
            await opened.End();
        return await this.Answer(outcome,
            () => Redirect($"{Rooms.SignIn}?efter={SignInNotice.AfterNewPassword}"),
            refused =>
            {
                this.PutBesideInputs(refused.Violations);
                return Task.FromResult<ViewResult?>(View("ChoosePassword", form));
            });
    }

    private async Task<IActionResult> Opened(string? code)
    {
        var link = await choosePassword.Find(code);
        if (!choosePassword.Holds(link))
            return LinkIsSpent(link);
        await opened.Keep(code!);
        return LocalRedirect(Rooms.ChoosePassword);
    }

    private ViewResult LinkIsSpent(OneTimeLink? link)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("SpentLink", SpentLink.Of(link, clock.GetUtcNow().UtcDateTime));
    }
}

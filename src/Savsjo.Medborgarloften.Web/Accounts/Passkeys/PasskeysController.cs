using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Passkeys;

/// <summary>Passkeys: sign in with one, and look after one's own.</summary>
[ResponseCache(NoStore = true)]
public sealed class PasskeysController(UserManager<StaffAccount> users) : Controller
{
    private const string OwnAccount = Rooms.OwnAccount;

    [AllowAnonymous]
    [HttpPost(Rooms.Accounts + "/passkey/fraga")]
    public async Task<IActionResult> AskForOne([FromServices] PasskeySignIn signIn) => Json(await signIn.Options());

    [AllowAnonymous]
    [HttpPost(Rooms.Accounts + "/passkey")]
    public async Task<IActionResult> SignIn(
        [FromForm] string? credential, [FromQuery(Name = "vidare")] string? returnTo, [FromServices] PasskeySignIn signIn)
    {
        if (await signIn.With(credential) is { } staff)
            return LocalRedirect(Onwards.From(this, staff, returnTo));
        ModelState.AddModelError("", "Passkeyn godtogs inte. Försök igen, eller logga in med lösenord.");
        return View("SignIn", new SignInForm()).Saying(OutcomeKind.Refused);
    }

    [HttpPost(Rooms.Accounts + "/passkeys/fraga")]
    public async Task<IActionResult> AskForNew([FromServices] RegisterPasskey passkeys) => Json(await passkeys.Options(await Account()));

    [HttpPost(Rooms.Accounts + "/passkeys")]
    public async Task<IActionResult> Add([FromForm] string? credential, [FromForm] string? name, [FromServices] RegisterPasskey passkeys) =>
        await passkeys.Add(await Account(), credential, name) is { IsDone: true } added
            ? added.Value.Count > 0 ? View("RecoveryCodes", added.Value) : this.Tell("Passkeyn är tillagd.", OwnAccount)
            : this.Tell("Passkeyn godtogs inte. Försök igen.", OwnAccount);

    [HttpPost(Rooms.Accounts + "/passkeys/{id}/namn")]
    public async Task<IActionResult> Rename(string id, [FromForm] string? name, [FromServices] RegisterPasskey passkeys) =>
        this.TellEither(await passkeys.Rename(await Account(), id, name), OwnAccount);

    [HttpPost(Rooms.Accounts + "/passkeys/{id}/ta-bort")]
    public async Task<IActionResult> Remove(string id, [FromServices] RegisterPasskey passkeys) =>
        this.TellEither(await passkeys.Remove(await Account(), id, StaffMember.From(User)), OwnAccount);

    private async Task<StaffAccount> Account() =>
        await users.GetUserAsync(User) ?? throw new InvalidOperationException("The session's account went away within the request.");

    private ContentResult Json(string options) => Content(options, MediaTypeNames.Application.Json);
}

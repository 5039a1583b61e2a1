using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.OwnAccount;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Passkeys;

/// <summary>Passkeys: sign in with one, and look after one's own.</summary>
[ResponseCache(NoStore = true)]
public sealed class PasskeysController(UserManager<StaffAccount> users, OwnAccountPages pages) : Controller
{
    [AllowAnonymous]
    [AlsoInMaintenance]
    [HttpPost(Rooms.Accounts + "/passkey/fraga")]
    public async Task<IActionResult> AskForOne([FromServices] PasskeySignIn signIn) => Json(await signIn.Options());

    [AllowAnonymous]
    [AlsoInMaintenance]
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

    [FreshProof]
    [HttpPost(Rooms.Accounts + "/passkeys")]
    public async Task<IActionResult> Add([FromForm] string? credential, [FromForm] string? name, [FromServices] RegisterPasskey passkeys) =>
        await this.Answer(
            await passkeys.Add(await Account(), credential, name),
            codes => codes.Count > 0 ? View("RecoveryCodes", codes) : Told("Passkeyn är tillagd."),
            refused => pages.Again(this, refused, new(PasskeyId: null, name)));

    [HttpPost(Rooms.Accounts + "/passkeys/{id}/namn")]
    public async Task<IActionResult> Rename(string id, [FromForm] string? name, [FromServices] RegisterPasskey passkeys) =>
        await this.Answer(
            await passkeys.Rename(await Account(), id, name), Told, refused => pages.Again(this, refused, new(id, name)));

    [FreshProof]
    [HttpPost(Rooms.Accounts + "/passkeys/{id}/ta-bort")]
    public async Task<IActionResult> Remove(string id, [FromServices] RegisterPasskey passkeys) =>
        await this.Answer(
            await passkeys.Remove(await Account(), id, StaffMember.From(User), StaffClaims.IsStrong(User)),
            Told, refused => pages.Again(this, refused));

    private async Task<StaffAccount> Account() =>
        await users.GetUserAsync(User) ?? throw new InvalidOperationException("The session's account went away within the request.");

    private LocalRedirectResult Told(string sentence) => this.Tell(sentence, Rooms.OwnAccount);

    private ContentResult Json(string options) => Content(options, MediaTypeNames.Application.Json);
}

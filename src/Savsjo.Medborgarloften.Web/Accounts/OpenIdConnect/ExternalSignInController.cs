using Microsoft.AspNetCore.Authentication;
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

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Inloggningstjänster: to an OpenID provider and back. Going there is a link and not a form, since our content security
/// policy lets no form lead to another site; what changes an account is a form of our own, after the return.
/// </summary>
[Route(Rooms.OpenIdConnect)]
[ResponseCache(NoStore = true)]
public sealed partial class ExternalSignInController(
    OpenIdProviders providers, ExternalSignIn signIn, LinkExternalLogin linking, ChoosePassword links, OpenedLink opened,
    UserManager<StaffAccount> users, ILogger<ExternalSignInController> log) : Controller
{
    private const string Done = Rooms.OpenIdConnect + "/klar";
    private const string LinkCode = "kod", LinkedAccount = "konto";

    [AllowAnonymous]
    [HttpGet("till/{provider}")]
    public Task<IActionResult> Go(string provider, [FromQuery(Name = "vidare")] string? returnTo) =>
        Challenge(provider, returnTo);

    /// <summary>To link the account of the one-time link that is open in this browser.</summary>
    [AllowAnonymous]
    [HttpGet("inbjuden/{provider}")]
    public async Task<IActionResult> GoInvited(string provider) => await opened.Code() is { } code
        ? await Challenge(provider, returnTo: null, LinkCode, code)
        : Failed(ExternalFault.TooLate);

    [HttpGet("koppla/{provider}")]
    public Task<IActionResult> GoToLink(string provider) =>
        Challenge(provider, returnTo: null, LinkedAccount, StaffMember.From(User).UserId);

    /// <summary>Back from the provider: signed in, or asked whether to link.</summary>
    [AllowAnonymous]
    [AlsoInMaintenance]
    [HttpGet("klar")]
    public async Task<IActionResult> Back([FromQuery(Name = "vidare")] string? returnTo)
    {
        if (await Returned() is not { } returned)
            return Failed(ExternalFault.TooLate);
        if (!returned.IsToLink)
            return await SignIn(returned.Identity, returnTo);
        return await AccountToLink(returned) is { } account
            ? View("Link", new LinkPage(returned.Identity.Provider.Name, returned.Identity.Name, account.Email ?? ""))
            : Failed(ExternalFault.TooLate);
    }

    [AllowAnonymous]
    [FreshProof]
    [HttpPost("klar")]
    public async Task<IActionResult> Link()
    {
        if (await Returned() is not { IsToLink: true } returned)
            return Failed(ExternalFault.TooLate);
        if (await links.Find(returned.Code) is { } link && links.Holds(link))
        {
            if (await linking.ByLink(link, returned.Identity) is { } fault)
                return Failed(fault);
            await opened.End();
            return await SignIn(returned.Identity, returnTo: null);
        }

        if (await AccountToLink(returned) is not { } account)
            return Failed(ExternalFault.TooLate);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        var refusal = await linking.Own(account, returned.Identity, StaffClaims.IsStrong(User));
        return refusal is { } because
            ? Failed(because)
            : this.Tell($"Ditt konto är kopplat till {returned.Identity.Provider.Name}.", Rooms.OwnAccount);
    }

    [FreshProof]
    [HttpPost("{key}/ta-bort")]
    public async Task<IActionResult> Remove(string key, [FromServices] OwnAccountPages pages)
    {
        var account = await users.GetUserAsync(User)
            ?? throw new InvalidOperationException("The session's account went away within the request.");
        return await this.Answer(
            await linking.Remove(account, key, StaffClaims.IsStrong(User)),
            sentence => this.Tell(sentence, Rooms.OwnAccount), refused => pages.Again(this, refused));
    }

    [AllowAnonymous]
    [HttpGet("fel")]
    public IActionResult Fault([FromQuery(Name = "skal")] ExternalFault? fault) => Failed(fault ?? ExternalFault.Untrusted);

    private async Task<IActionResult> Challenge(string key, string? returnTo, string purpose = "", string? value = null)
    {
        if (providers.Find(key) is not { } provider)
            return NotFound();
        var properties =
            new AuthenticationProperties { RedirectUri = returnTo is null ? Done : $"{Done}{QueryString.Create("vidare", returnTo)}" };
        if (value is not null)
            properties.Items[purpose] = value;
        try
        {
            await HttpContext.ChallengeAsync(provider.Scheme, properties);
            return new EmptyResult();
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException)
        {
            LogUnreachable(exception, provider.Name);
            return Failed(ExternalFault.Unreachable);
        }
    }

    /// <summary>What the provider said, and what it was asked for; null when nothing was, or too long ago.</summary>
    private async Task<ReturnedIdentity?> Returned()
    {
        var ticket = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        return ticket is { Succeeded: true } && ExternalIdentity.From(ticket.Principal, providers) is { } identity
            ? new(identity, ticket.Properties.Items.TryGetValue(LinkCode, out var code) ? code : null,
                ticket.Properties.Items.TryGetValue(LinkedAccount, out var account) ? account : null)
            : null;
    }

    private async Task<StaffAccount?> AccountToLink(ReturnedIdentity returned)
    {
        if (returned.AccountId is not null)
            return await users.GetUserAsync(User) is { } own && own.Id == returned.AccountId ? own : null;
        return await links.Find(returned.Code) is { } link && links.Holds(link) ? link.Account : null;
    }

    private async Task<IActionResult> SignIn(ExternalIdentity identity, string? returnTo)
    {
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        var (outcome, fault) = await signIn.With(identity);
        return fault is { } because ? Failed(because)
            : outcome.Staff is { } staff ? LocalRedirect(Onwards.From(this, staff, returnTo))
            : LocalRedirect($"{Rooms.SecondStep}{(returnTo is null ? "" : QueryString.Create("vidare", returnTo))}");
    }

    private ViewResult Failed(ExternalFault fault)
    {
        Response.StatusCode = fault switch
        {
            ExternalFault.Unreachable => StatusCodes.Status503ServiceUnavailable,
            ExternalFault.TooLate => StatusCodes.Status410Gone,
            ExternalFault.Cancelled => OutcomeKind.Done.Status,
            _ => OutcomeKind.Forbidden.Status,
        };
        return View("Failed", fault);
    }

    [LoggerMessage(LogLevel.Warning, "Inloggningstjänsten {Provider} går inte att nå.")]
    private partial void LogUnreachable(Exception exception, string provider);

    /// <param name="Code">Of the one-time link whose account is to be linked.</param>
    /// <param name="AccountId">Whose session asked for a link.</param>
    private sealed record ReturnedIdentity(ExternalIdentity Identity, string? Code, string? AccountId)
    {
        public bool IsToLink => Code is not null || AccountId is not null;
    }
}

/// <summary>Fråga om att koppla: who it is at the provider, and which account here.</summary>
public sealed record LinkPage(string Provider, string? NameThere, string Email);

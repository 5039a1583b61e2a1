using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>
/// Sidan Mitt konto: read for whoever is signed in, and shown again by every room with a deed on it, where the deed was
/// refused.
/// </summary>
public sealed class OwnAccountPages(
    UserManager<StaffAccount> users, RecoveryCodes recovery, OpenSessions sessions, TwoFactorOptions options,
    OpenIdProviders providers)
{
    public const string View = "OwnAccount";

    /// <summary>Said after whatever ends one's sessions elsewhere.</summary>
    public const string OthersSignedOut = "Du är utloggad på alla andra enheter.";

    public async Task<OwnAccountPage> Read(ClaimsPrincipal user)
    {
        var account = await users.GetUserAsync(user)
            ?? throw new InvalidOperationException("The session's account went away within the request.");
        return new OwnAccountPage
        {
            Name = account.DisplayName,
            Email = account.Email ?? "",
            HasPassword = account.PasswordHash is not null,
            HasAuthenticator = account.HasAuthenticator,
            Passkeys = [.. (await users.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt).Select(ListedPasskey.Of)],
            RecoveryCodesLeft = await recovery.Left(account.Id),
            MustAddFactor = !StaffClaims.IsStrong(user)
                && options.RequiresTwoFactors(StaffMember.From(user)),
            Logins =
            [
                .. (await users.GetLoginsAsync(account))
                    .Select(login => new ListedLogin(login.ProviderKey, login.ProviderDisplayName ?? "")),
            ],
            Providers = providers.All,
            Sessions = [.. (await sessions.Of(account)).Select(one => ListedSession.Of(one, OpenSessions.IdOf(user)))],
        };
    }

    /// <param name="controller">Whose deed it was.</param>
    /// <param name="refused">Why it was not done.</param>
    /// <param name="typed">The name that was typed for a passkey, if the deed had one.</param>
    public async Task<ViewResult?> Again(Controller controller, Outcome refused, TypedPasskeyName? typed = null)
    {
        controller.PutBesideInputs(refused.Violations);
        return controller.View(View, await Read(controller.User) with { Typed = typed });
    }
}

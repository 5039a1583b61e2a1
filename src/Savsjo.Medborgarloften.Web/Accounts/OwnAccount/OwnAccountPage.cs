using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Mitt konto: how one signs in.</summary>
/// <param name="MustAddFactor">The role needs two factors and there is one: nothing else can be done first.</param>
public sealed record OwnAccountPage(
    string Name, string Email, bool HasPassword, bool HasAuthenticator, IReadOnlyList<ListedPasskey> Passkeys, int RecoveryCodesLeft,
    bool MustAddFactor,
    IReadOnlyList<ListedLogin> Logins, IReadOnlyList<OpenIdProvider> Providers)
{
    public bool HasSecondFactor => HasAuthenticator || Passkeys.Count > 0;

    public static async Task<OwnAccountPage> Load(
        StaffAccount account, UserManager<StaffAccount> users, RecoveryCodes recovery, TwoFactorOptions options, OpenIdProviders providers,
        StaffMember staff, bool isStrong) => new(
        account.DisplayName, account.Email ?? "", account.PasswordHash is not null, account.HasAuthenticator,
        [.. (await users.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt).Select(ListedPasskey.Of)],
        await recovery.Left(account.Id),
        !isStrong && options.RequiresTwoFactors(staff),
        [.. (await users.GetLoginsAsync(account)).Select(login => new ListedLogin(login.ProviderKey, login.ProviderDisplayName ?? ""))],
        providers.All);
}

/// <summary>En inloggningstjänst som kontot är kopplat till.</summary>
public sealed record ListedLogin(string Key, string Provider);

/// <summary>En passkey i listan.</summary>
public sealed record ListedPasskey(string Id, string Name, string AddedOn)
{
    public const int MaxNameLength = 60;

    public static ListedPasskey Of(UserPasskeyInfo passkey) => new(
        WebEncoders.Base64UrlEncode(passkey.CredentialId),
        passkey.Name is { Length: > 0 } name ? name : "Utan namn",
        passkey.CreatedAt.UtcDateTime.InSweden().ToString("d MMMM yyyy", SwedishText.Culture));
}

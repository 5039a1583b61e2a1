using Microsoft.AspNetCore.Identity;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Inloggningstjänst: how an account is linked to somebody at an OpenID provider, by the provider's issuer and its subject:
/// what the provider never gives to another person. Stored as a hash of the two, which says nothing about the person and
/// fits Identity's key, whatever their length.
/// </summary>
public static class ExternalLogin
{
    public const string Kind = "oidc";

    public static string KeyOf(string issuer, string subject) => OneTimeLink.HashOf($"{issuer.Length}:{issuer}{subject}");

    /// <param name="providerName">What the provider is called, for its owner's list.</param>
    public static IdentityUserLogin<string> Of(StaffAccount account, string key, string providerName) =>
        new() { LoginProvider = Kind, ProviderKey = key, ProviderDisplayName = providerName, UserId = account.Id };
}

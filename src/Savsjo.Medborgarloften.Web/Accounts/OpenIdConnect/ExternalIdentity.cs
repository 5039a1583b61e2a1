using System.Security.Claims;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>Vem inloggningstjänsten säger att det är: kept in a cookie of its own until an account is opened or linked.</summary>
/// <param name="Key">Issuer and subject (see <see cref="ExternalLogin"/>).</param>
/// <param name="Name">As the provider has it; shown before linking, never stored. Null when it gives none.</param>
/// <param name="IsStrong">Whether the sign-in there counts as two factors.</param>
public sealed record ExternalIdentity(OpenIdProvider Provider, string Key, string? Name, bool IsStrong)
{
    private const string ProviderClaim = "provider", KeyClaim = "key", NameClaim = "name", StrongClaim = "strong";

    public static ClaimsPrincipal ToPrincipal(OpenIdProvider provider, string issuer, string subject, string? name, bool isStrong)
    {
        var identity = new ClaimsIdentity(
            [new(ProviderClaim, provider.Key), new(KeyClaim, ExternalLogin.KeyOf(issuer, subject))], provider.Scheme);
        if (name is not null)
            identity.AddClaim(new(NameClaim, name));
        if (isStrong)
            identity.AddClaim(new(StrongClaim, bool.TrueString));
        return new(identity);
    }

    /// <summary>Null when the provider has been taken out of the configuration meanwhile.</summary>
    public static ExternalIdentity? From(ClaimsPrincipal principal, OpenIdProviders providers) =>
        providers.Find(principal.FindFirstValue(ProviderClaim)) is { } provider && principal.FindFirstValue(KeyClaim) is { } key
            ? new(provider, key, principal.FindFirstValue(NameClaim), principal.HasClaim(StrongClaim, bool.TrueString))
            : null;
}

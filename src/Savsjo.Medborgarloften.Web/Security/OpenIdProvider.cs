using System.Security.Claims;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Inloggningstjänst: an OpenID provider that an organisation signs in at (OpenIdConnect:*).</summary>
/// <param name="Key">"entra": what it is called in the configuration and in addresses.</param>
/// <param name="Name">"Sävsjö kommun": what the button says after "Logga in med".</param>
/// <param name="Organisation">Whose staff it knows; null when it may know anybody, as a BankID broker does.</param>
/// <param name="TwoFactors">When a sign-in there counts as two factors.</param>
public sealed record OpenIdProvider(
    string Key, string Name, string Authority, string ClientId, string ClientSecret, IReadOnlyList<string> Scopes,
    Organisation? Organisation, TwoFactorProof TwoFactors)
{
    public string Scheme => $"medborgarloften/oidc/{Key}";

    /// <summary>Where the provider sends the browser back to; registered with it.</summary>
    public string CallbackPath => $"{Rooms.OpenIdConnect}/svar/{Key}";

    /// <summary>An administrator who reports for nobody may be employed by either.</summary>
    public bool MayOpen(StaffAccount account) =>
        Organisation is null || account.Organisation is null || account.Organisation == Organisation;
}

/// <summary>De inloggningstjänster som är inställda, in the order of the configuration.</summary>
public sealed record OpenIdProviders(IReadOnlyList<OpenIdProvider> All)
{
    public OpenIdProvider? Find(string? key) => All.FirstOrDefault(provider => provider.Key == key);
}

/// <summary>
/// När en inloggning räknas som två faktorer: always, never, or when the id_token has a claim with one of these values
/// ("amr=mfa", "acr=urn:se:elegnamnden:loa3"). What a provider does not say, it is not believed to have done.
/// </summary>
public sealed record TwoFactorProof(string? Claim, IReadOnlyList<string> Values)
{
    public static TwoFactorProof Never { get; } = new(null, []);

    public static TwoFactorProof Always { get; } = new("*", []);

    /// <summary>Null when the text means nothing.</summary>
    public static TwoFactorProof? Read(string? text) => text?.Trim() switch
    {
        null or "" or "aldrig" => Never,
        "alltid" => Always,
        var claim => claim.Split('=', 2, StringSplitOptions.TrimEntries) is [("amr" or "acr") and var name, { Length: > 0 } values]
            ? new(name, values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : null,
    };

    public bool IsGivenBy(ClaimsPrincipal principal) =>
        this == Always || (Claim is not null && principal.FindAll(Claim).Any(claim => Values.Contains(claim.Value)));
}

using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Reads OpenIdConnect:&lt;name&gt;:* . A wrong value stops the start; whether the provider answers is not asked then, since
/// the service has to start also while the provider is down.
/// </summary>
public static partial class OpenIdConnectOptionsReader
{
    public const string Section = "OpenIdConnect";

    private const string UsualScopes = "openid profile";

    public static OpenIdProviders Read(IConfiguration configuration, bool isDevelopment) =>
        new([.. configuration.GetSection(Section).GetChildren().Select(section => Provider(section, isDevelopment))]);

    private static OpenIdProvider Provider(IConfigurationSection section, bool isDevelopment)
    {
        if (!Key().IsMatch(section.Key))
            throw new InvalidConfigurationException(
                section.Path, "namnet står i adresser; skriv a–z, 0–9 och bindestreck, högst 32 tecken.");
        return new(
            section.Key,
            section["Name"]?.Trim() is { Length: > 0 } name ? name : section.Key,
            Authority(section, isDevelopment),
            Required(section, "ClientId", "klientens id hos inloggningstjänsten saknas."),
            Required(section, "ClientSecret", "klientens hemlighet hos inloggningstjänsten saknas."),
            Scopes(section),
            Organisation(section),
            TwoFactorProof.Read(section["TwoFactors"])
                ?? throw Fault(
                    section, "TwoFactors",
                    $"”{section["TwoFactors"]}” går inte att tolka; skriv alltid, aldrig, amr=mfa eller acr= med de värden som "
                        + "räknas, med komma mellan."));
    }

    private static string Authority(IConfigurationSection section, bool isDevelopment)
    {
        var text = Required(section, "Authority", "inloggningstjänstens adress saknas.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.Query.Length > 0
            || address.Fragment.Length > 0)
            throw Fault(section, "Authority", $"”{text}” är ingen adress; skriv till exempel https://login.example.se/kommunen.");
        if (address.Scheme == Uri.UriSchemeHttp && !isDevelopment)
            throw Fault(section, "Authority", "adressen ska börja med https.");
        // Entra's addresses for everybody's directories: their tokens name another issuer for each, so none would be right.
        if (address.Segments.Any(segment => segment.TrimEnd('/') is "common" or "organizations" or "consumers"))
            throw Fault(
                section, "Authority", $"”{text}” släpper in vilken organisation som helst; skriv adressen till den egna katalogen.");
        return text;
    }

    private static string[] Scopes(IConfigurationSection section)
    {
        var scopes = (section["Scopes"] is { Length: > 0 } text ? text : UsualScopes).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return scopes.Contains("openid") ? scopes : throw Fault(section, "Scopes", "”openid” ska vara med.");
    }

    private static Organisation? Organisation(IConfigurationSection section)
    {
        if (section["Organisation"]?.Trim() is not { Length: > 0 } text)
            return null;
        foreach (var organisation in Enum.GetValues<Organisation>())
            if (organisation.Name == text)
                return organisation;
        throw Fault(
            section, "Organisation",
            $"”{text}” är ingen organisation; skriv "
                + $"{SwedishText.List([.. Enum.GetValues<Organisation>().Select(one => one.Name)])}, eller ingenting.");
    }

    private static string Required(IConfigurationSection section, string name, string sentence) =>
        section[name]?.Trim() is { Length: > 0 } value ? value : throw Fault(section, name, sentence);

    private static InvalidConfigurationException Fault(IConfigurationSection section, string name, string sentence) =>
        new($"{section.Path}:{name}", sentence);

    [GeneratedRegex("^[a-z0-9-]{1,32}$")]
    private static partial Regex Key();
}

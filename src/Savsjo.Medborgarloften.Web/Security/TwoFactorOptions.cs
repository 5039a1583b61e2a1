using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Inloggningens regler (SignIn:*).</summary>
/// <param name="TwoFactorRoles">The roles that need two factors before they reach anything.</param>
public sealed record TwoFactorOptions(IReadOnlySet<string> TwoFactorRoles)
{
    /// <summary>"alla", "ingen", or roles with commas between. Without it: everybody in Production, nobody elsewhere.</summary>
    public const string TwoFactorsKey = "SignIn:TwoFactorsFor";

    public static TwoFactorOptions From(IConfiguration configuration, bool isProduction) => new(configuration[TwoFactorsKey]?.Trim() switch
    {
        null or "" => isProduction ? Role.All.ToHashSet() : [],
        "alla" => Role.All.ToHashSet(),
        "ingen" => [],
        var roles => roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Known).ToHashSet(),
    });

    public bool RequiresTwoFactors(StaffMember staff) => staff.Roles.Any(TwoFactorRoles.Contains);

    private static string Known(string role) => Role.All.Contains(role)
        ? role
        : throw new InvalidConfigurationException(
            TwoFactorsKey, $"”{role}” är ingen roll; skriv alla, ingen eller roller med komma mellan: {string.Join(", ", Role.All)}.");
}

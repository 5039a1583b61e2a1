using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Läser det som gäller hela programmet: the environment that it is started in.</summary>
public static class ConfigurationReading
{
    private static readonly string[] Known = [Environments.Development, Environments.Staging, Environments.Production];

    /// <summary>"Prodution" would be run as something between: without demo data, and without two factors.</summary>
    public static void CheckEnvironment(this WebApplicationBuilder builder)
    {
        var name = builder.Environment.EnvironmentName;
        if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase))
            throw new InvalidConfigurationException(
                "ASPNETCORE_ENVIRONMENT", $"”{name}” är ingen miljö; skriv {string.Join(", ", Known[..^1])} eller {Known[^1]}.");
    }
}

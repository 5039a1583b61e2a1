using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Läser inställningarna, every room's, before any of their faults stops the start: so all of them are told at once.</summary>
public static class ConfigurationReading
{
    private static readonly string[] Known = [Environments.Development, Environments.Staging, Environments.Production];

    /// <exception cref="InvalidConfigurationException">What is wrong, in the order in which the rooms are added.</exception>
    public static void AddAll(params IEnumerable<Action> rooms)
    {
        var faults = new List<string>();
        foreach (var add in rooms)
            try
            {
                add();
            }
            catch (InvalidConfigurationException exception)
            {
                faults.AddRange(exception.Faults);
            }

        if (faults.Count > 0)
            throw new InvalidConfigurationException(faults);
    }

    /// <summary>"Prodution" would be run as something between: without demo data, and without two factors.</summary>
    public static void CheckEnvironment(this WebApplicationBuilder builder)
    {
        var name = builder.Environment.EnvironmentName;
        if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase))
            throw new InvalidConfigurationException(
                "ASPNETCORE_ENVIRONMENT", $"”{name}” är ingen miljö; skriv {string.Join(", ", Known[..^1])} eller {Known[^1]}.");
    }
}

using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Loggning, by ASP.NET Core's own settings. What it would refuse with a stack trace is refused here with a sentence.</summary>
public static class LoggingSetup
{
    private const string Levels = "LogLevel";

    /// <exception cref="InvalidConfigurationException">A level that there is none of.</exception>
    public static void CheckLogLevels(this WebApplicationBuilder builder)
    {
        var logging = builder.Configuration.GetSection("Logging");
        var sections = logging.GetChildren().Select(provider => provider.GetSection(Levels)).Prepend(logging.GetSection(Levels));
        foreach (var category in sections.SelectMany(levels => levels.GetChildren()))
            if (!string.IsNullOrEmpty(category.Value) && !Enum.TryParse<LogLevel>(category.Value, ignoreCase: true, out _))
                throw new InvalidConfigurationException(
                    category.Path, $"”{category.Value}” är ingen nivå; skriv en av {string.Join(", ", Enum.GetNames<LogLevel>())}.");
    }
}

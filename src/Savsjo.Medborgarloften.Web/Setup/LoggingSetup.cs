using Microsoft.Extensions.Logging.Console;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Loggning, by ASP.NET Core's own settings. What it would refuse with a stack trace is refused here with a sentence.</summary>
public static class LoggingSetup
{
    private const string Levels = "LogLevel";

    private static readonly string[] Forms =
        [ConsoleFormatterNames.Simple, ConsoleFormatterNames.Json, ConsoleFormatterNames.Systemd];

    /// <summary>The space after the time, which parts it from the rest of a plain line, has no place in a JSON value.</summary>
    public static void AddJsonLog(this WebApplicationBuilder builder) => builder.Services.PostConfigure<JsonConsoleFormatterOptions>(
        json => json.TimestampFormat = json.TimestampFormat?.Trim());

    /// <exception cref="InvalidConfigurationException">A level, or a form of the console's lines, that there is none of.</exception>
    public static void CheckLogLevels(this WebApplicationBuilder builder)
    {
        var logging = builder.Configuration.GetSection("Logging");
        if (logging["Console:FormatterName"] is { Length: > 0 } form && !Forms.Contains(form, StringComparer.OrdinalIgnoreCase))
            throw new InvalidConfigurationException(
                "Logging:Console:FormatterName", $"”{form}” är ingen form; skriv en av {string.Join(", ", Forms)}.");
        var sections = logging.GetChildren().Select(provider => provider.GetSection(Levels)).Prepend(logging.GetSection(Levels));
        foreach (var category in sections.SelectMany(levels => levels.GetChildren()))
            if (!string.IsNullOrEmpty(category.Value) && !Enum.TryParse<LogLevel>(category.Value, ignoreCase: true, out _))
                throw new InvalidConfigurationException(
                    category.Path, $"”{category.Value}” är ingen nivå; skriv en av {string.Join(", ", Enum.GetNames<LogLevel>())}.");
    }
}

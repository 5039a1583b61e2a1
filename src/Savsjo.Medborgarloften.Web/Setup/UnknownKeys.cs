namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Okända nycklar: settings under our sections that nothing reads, each told with the known one that it resembles.</summary>
public static partial class UnknownKeys
{
    private static readonly HashSet<string> Sections =
        KnownKeys.All.Select(key => key.Split(':')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> In(IConfiguration configuration) =>
        from setting in configuration.AsEnumerable()
        where setting.Value is not null && IsOurs(setting.Key) && !KnownKeys.Knows(setting.Key) && SecretFiles.KeyIn(setting.Key) is null
        orderby setting.Key
        select $"Inställningen {setting.Key} läses inte av programmet."
            + (KnownKeys.Nearest(setting.Key) is { } nearest ? $" Menas {nearest}?" : "");

    public static void WarnOfUnknownKeys(this WebApplication app)
    {
        foreach (var sentence in In(app.Configuration))
            LogUnknown(app.Logger, sentence);
    }

    /// <summary>Under one of our sections, or under one that is misspelt; the rest of the environment is somebody else's.</summary>
    private static bool IsOurs(string key) => key.Contains(':')
        && (Sections.Contains(key.Split(':')[0]) || KnownKeys.Nearest(key) is not null);

    [LoggerMessage(LogLevel.Warning, "{Sentence}")]
    private static partial void LogUnknown(ILogger logger, string sentence);
}

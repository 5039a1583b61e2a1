using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Hemligheter ur filer: a setting whose name ends in _FILE names a file that holds the value, as container platforms hand secrets
/// out. "Mail__Smtp__Password_FILE=/run/secrets/mail" is Mail:Smtp:Password; nothing secret stands in the environment then.
/// </summary>
public static class SecretFiles
{
    public const string Ending = "_FILE";
    private const long MostBytes = 64 * 1024;

    /// <summary>Before any room reads its settings. An empty file is no value, as an empty variable is none.</summary>
    /// <exception cref="InvalidConfigurationException">A file cannot be read, or the value stands twice.</exception>
    public static void AddSecretFiles(this WebApplicationBuilder builder)
    {
        var named = builder.Configuration.AsEnumerable()
            .Where(setting => !string.IsNullOrEmpty(setting.Value) && KeyIn(setting.Key) is not null).ToList();
        var values = new Dictionary<string, string?>();
        InvalidConfigurationException.Gather(named.Select(setting => (Action)(() =>
        {
            if (Read(builder.Configuration, setting.Key, setting.Value!) is { Length: > 0 } value)
                values[KeyIn(setting.Key)!] = value;
        })));
        builder.Configuration.AddInMemoryCollection(values);
    }

    /// <summary>"Mail:Smtp:Password" of "Mail:Smtp:Password_FILE"; null for a setting that names no file, or none that is ours.</summary>
    public static string? KeyIn(string name) =>
        name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && name[..^Ending.Length] is var key
            && (KnownKeys.Knows(key) || key.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase)) ? key : null;

    private static string Read(ConfigurationManager configuration, string name, string path)
    {
        if (!string.IsNullOrEmpty(configuration[KeyIn(name)!]))
            throw new InvalidConfigurationException(name, $"värdet står också i {KeyIn(name)}; ta bort det ena.");
        try
        {
            return new FileInfo(path).Length <= MostBytes ? File.ReadAllText(path).TrimEnd('\r', '\n')
                : throw new InvalidConfigurationException(name, $"filen ”{path}” är för stor för att vara en hemlighet.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidConfigurationException(name, $"filen ”{path}” finns inte, eller går inte att läsa.");
        }
    }
}

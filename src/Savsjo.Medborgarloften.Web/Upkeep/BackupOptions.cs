using System.Globalization;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Schemalagda säkerhetskopior (Backup:Folder, :At, :Keep).</summary>
/// <param name="Folder">Where they lie; null when the program takes none.</param>
/// <param name="At">The time of the Swedish day.</param>
/// <param name="Keep">How many are kept.</param>
public sealed record BackupOptions(string? Folder, TimeOnly At, int Keep)
{
    public const string Section = "Backup";
    private const int MostKept = 1000;

    /// <exception cref="InvalidConfigurationException">A value is wrong, or the folder cannot be used.</exception>
    public static BackupOptions From(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(Section);
        var folder = section["Folder"] is { Length: > 0 } named ? Path.Combine(environment.ContentRootPath, named) : null;
        var (at, keep) = (section["At"] ?? "02:30", section["Keep"] ?? "14");
        if (!TimeOnly.TryParseExact(at, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            throw new InvalidConfigurationException($"{Section}:At", $"”{at}” är inget klockslag; skriv till exempel 02:30.");
        if (!int.TryParse(keep, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostKept)
            throw new InvalidConfigurationException(
                $"{Section}:Keep", $"”{keep}” är inget antal; skriv ett heltal från 1 till {MostKept}.");
        if (folder is not null)
            Prepare(folder);
        return new(folder, time, count);
    }

    private static void Prepare(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidConfigurationException($"{Section}:Folder", $"mappen ”{folder}” går inte att skapa eller skriva i.");
        }
    }
}

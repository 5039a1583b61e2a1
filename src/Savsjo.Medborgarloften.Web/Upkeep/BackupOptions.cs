using System.Globalization;
using Savsjo.Medborgarloften.Data.Upkeep;
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
        var (time, count) = (TimeOnly.MinValue, 0);
        InvalidConfigurationException.Gather(
            () => time = TimeOnly.TryParseExact(at, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read
                : throw Fault("At", $"”{at}” är inget klockslag; skriv till exempel 02:30."),
            () => count = int.TryParse(keep, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is >= 1 and <= MostKept
                ? read : throw Fault("Keep", $"”{keep}” är inget antal; skriv ett heltal från 1 till {MostKept}."),
            () => Check(folder));
        return new(folder, time, count);
    }

    private static void Check(string? folder)
    {
        if (folder is not null && !WritableFolder.CanBeWritten(folder))
            throw Fault("Folder", $"mappen ”{folder}” går inte att skapa eller skriva i.");
    }

    private static InvalidConfigurationException Fault(string name, string sentence) => new($"{Section}:{name}", sentence);
}

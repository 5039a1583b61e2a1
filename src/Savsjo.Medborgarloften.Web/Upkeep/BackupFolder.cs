using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Mappen med säkerhetskopior. The files' names say when they were made, and are all that is remembered.</summary>
public static class BackupFolder
{
    private const string Prefix = "medborgarloften-";
    private const string Ending = ".db";
    private const string Format = "yyyy-MM-dd'T'HHmm";

    /// <summary>"medborgarloften-2026-11-29T0230.db", by the Swedish clock.</summary>
    public static string NameAt(DateTime local) => Prefix + local.ToString(Format, CultureInfo.InvariantCulture) + Ending;

    /// <summary>When those that are there were made, newest first. Other files are somebody else's.</summary>
    public static IReadOnlyList<DateTime> Times(string folder) =>
        [.. Files(folder).Select(file => file.At).OrderDescending()];

    /// <summary>Removes all but the newest, and what a copy that was killed the day before or earlier has left of itself.</summary>
    public static void Keep(string folder, int count, DateTimeOffset now)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $"{Prefix}*{Ending}.*.part").ToList())
            if (File.GetLastWriteTimeUtc(path) < now.UtcDateTime.AddDays(-1))
                File.Delete(path);
        foreach (var (_, path) in Files(folder).OrderByDescending(file => file.At).Skip(count).ToList())
            File.Delete(path);
    }

    private static IEnumerable<(DateTime At, string Path)> Files(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $"{Prefix}*{Ending}"))
        {
            var time = Path.GetFileName(path)[Prefix.Length..^Ending.Length];
            if (DateTime.TryParseExact(time, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
                yield return (at, path);
        }
    }
}

using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>En kopia av det publicerade som går att läsa.</summary>
/// <param name="Path">Its file, which never changes.</param>
/// <param name="Manifest">What it is a copy of.</param>
public sealed record KeptCopy(string Path, KeptManifest Manifest);

/// <summary>
/// Mappen där det publicerade är sparat. A copy is read only when its content has the hash that its name says; anything else is told in
/// the log, once, and is as if it were not there.
/// </summary>
public sealed partial class KeptFolder(KeptOptions options, IKeptCopies copies, ILogger<KeptFolder> log)
{
    private readonly Lock _looking = new();
    private Looked? _latest;

    /// <summary>The copy; null where there is none to be read. Its hash is asked for again whenever a file is not as it was.</summary>
    public KeptCopy? Current()
    {
        if (options.Folder is not { } folder)
            return null;
        lock (_looking)
        {
            if (_latest is not { } latest || latest.Stamp != StampOf(folder, latest.File))
            {
                var (copy, file) = Look(folder);
                _latest = new(copy, file, StampOf(folder, file));
            }

            return _latest.Copy;
        }
    }

    private (KeptCopy? Copy, string? File) Look(string folder)
    {
        try
        {
            var path = Path.Combine(folder, KeptManifest.Name);
            if (!File.Exists(path))
                return default;
            if (KeptManifest.Parse(File.ReadAllText(path)) is not { } manifest || manifest.Model != copies.Model)
            {
                LogForeign(path);
                return default;
            }

            var file = Path.Combine(folder, manifest.File);
            using var content = File.OpenRead(file);
            if (manifest.Names(content))
                return (new(file, manifest), manifest.File);
            LogDamaged(file);
            return (null, manifest.File);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(folder, exception);
            return default;
        }
    }

    private static string StampOf(string folder, string? file) => string.Join('|',
        new[] { KeptManifest.Name, file }.OfType<string>().Select(name => new FileInfo(Path.Combine(folder, name)))
            .Select(info => info.Exists ? $"{info.Length} {info.LastWriteTimeUtc:O}" : "none"));

    private sealed record Looked(KeptCopy? Copy, string? File, string Stamp);

    [LoggerMessage(LogLevel.Warning,
        "{Path} är skriven av en annan version av programmet, eller är ingen innehållsförteckning. Det som är sparat där används inte.")]
    private partial void LogForeign(string path);

    [LoggerMessage(LogLevel.Error, "{Path} har inte det innehåll som dess namn säger. Den används inte.")]
    private partial void LogDamaged(string path);

    [LoggerMessage(LogLevel.Error, "Det publicerade som är sparat i {Folder} går inte att läsa. Det används inte.")]
    private partial void LogUnreadable(string folder, Exception exception);
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>
/// Den som sparar det publicerade: a whole new file each time, named by its hash when it is on the disk, then the manifest that names it,
/// then the old ones go. One process at a time has the folder; another one reads at most, and removes nothing under it.
/// </summary>
public sealed partial class KeptWriter(
    KeptOptions options, IKeptCopies copies, TimeProvider clock, ILogger<KeptWriter> log) : IDisposable
{
    private const string Making = ".ny", Lock = "lock";

    private FileStream? _own;
    private bool _hasTold;

    public bool IsOn => options.Folder is not null;

    /// <summary>Makes the copy. False where another process has the folder, or something was published meanwhile.</summary>
    /// <param name="isSo">Asked when it is made: whether what it was made of is still so.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<bool> Keep(
        AppDbContext from, PublishedReading published, int municipality, Func<Task<bool>> isSo, CancellationToken cancellation)
    {
        if (options.Folder is not { } folder || !IsOurs(folder))
            return false;
        // First, so that a disk that is full gets no fuller: what an ended process left, and what failed the last time.
        Remove(Directory.EnumerateFiles(folder, "*" + Making));
        var path = NewFile(folder);
        await copies.Make(path, from, cancellation);
        if (!await isSo())
            return false;
        var manifest = new KeptManifest(
            KeptManifest.OwnFormat, copies.Model, await Settle(path, cancellation), published, municipality, clock.GetUtcNow().UtcDateTime);
        File.Move(path, Path.Combine(folder, manifest.File), overwrite: true);
        await Write(folder, manifest, cancellation);
        Remove(Directory.EnumerateFiles(folder, "*" + KeptManifest.Extension).Where(file => Path.GetFileName(file) != manifest.File));
        return true;
    }

    public void Dispose() => _own?.Dispose();

    /// <summary>Held for as long as the process lives; the system lets it go with it.</summary>
    private bool IsOurs(string folder)
    {
        if (_own is not null)
            return true;
        WritableFolder.Make(folder);
        try
        {
            _own = Open(Path.Combine(folder, Lock), FileMode.OpenOrCreate);
        }
        catch (IOException)
        {
            if (!_hasTold)
                LogTaken(folder);
            _hasTold = true;
        }

        return _own is not null;
    }

    private static string NewFile(string folder)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName() + Making);
        Open(path, FileMode.CreateNew).Dispose();
        return path;
    }

    /// <summary>On the disk, all of it, before anything names it.</summary>
    private static async Task<string> Settle(string path, CancellationToken cancellation)
    {
        await using var content = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        content.Flush(flushToDisk: true);
        return await KeptManifest.NameOf(content, cancellation);
    }

    private static async Task Write(string folder, KeptManifest manifest, CancellationToken cancellation)
    {
        var path = NewFile(folder);
        await using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            await using (var text = new StreamWriter(file, leaveOpen: true))
                await text.WriteAsync(manifest.ToJson().AsMemory(), cancellation);
            file.Flush(flushToDisk: true);
        }

        File.Move(path, Path.Combine(folder, KeptManifest.Name), overwrite: true);
    }

    private void Remove(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            copies.Release(path);
            File.Delete(path);
        }
    }

    /// <summary>For this program's eyes only, as the database's file is.</summary>
    private static FileStream Open(string path, FileMode mode)
    {
        var how = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, how);
    }

    [LoggerMessage(LogLevel.Warning,
        "En annan process sparar det publicerade i {Folder}, så den här gör det inte. Ge varje nod en egen mapp (Public:KeptFolder).")]
    private partial void LogTaken(string folder);
}

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>
/// En mapp som programmet skriver i. It is looked at when the settings are read, and made when something is written: whoever only
/// asks whether the settings are right, perhaps as another user, leaves nothing behind.
/// </summary>
public static class WritableFolder
{
    /// <summary>Whether files can be written there, or the folder be made in the nearest that there is.</summary>
    public static bool CanBeWritten(string path)
    {
        try
        {
            var there = new DirectoryInfo(path);
            while (!there.Exists && there.Parent is { } parent)
                there = parent;
            if (File.Exists(path))
                return false;
            var probe = Path.Combine(there.FullName, Path.GetRandomFileName());
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Makes it, for this program's eyes only.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

using System.Runtime.InteropServices;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Egna filer: what the program creates, the database and letters as files, is for the user that runs it alone (0600; folders 0700).
/// </summary>
public static class OwnFilesOnly
{
    private const int NobodyElse = 0x3F; // 077

    public static void Begin()
    {
        if (!OperatingSystem.IsWindows())
            _ = SetMask(NobodyElse);
    }

    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetMask(int mask);
}

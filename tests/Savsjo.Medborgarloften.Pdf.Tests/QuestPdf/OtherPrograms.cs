using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>Programs of the machine in the drawing process's place.</summary>
internal static class OtherPrograms
{
    /// <summary>Writes a file to its output.</summary>
    public static RenderingProcess Printing(string file) => OperatingSystem.IsWindows()
        ? new("cmd", ["/c", "type", file])
        : new("cat", [file]);

    /// <summary>Ends with a fault the first time, when the folder is not there yet, and writes a file the second.</summary>
    public static RenderingProcess PrintingTheSecondTime(string file, string folder) => OperatingSystem.IsWindows()
        ? new("cmd", ["/c", $"(mkdir {folder} 2>nul && exit 3) || type {file}"])
        : new("sh", ["-c", $"mkdir {folder} 2>/dev/null && exit 3; cat {file}"]);

    /// <summary>Ends with a fault and says why.</summary>
    public static RenderingProcess Failing() => new("dotnet", ["exec", "finns-inte.dll"]);

    /// <summary>Makes a folder, to say that it has begun, and runs for a minute.</summary>
    public static RenderingProcess Slow(string folder) => OperatingSystem.IsWindows()
        ? new("cmd", ["/c", $"mkdir {folder} & ping -n 60 127.0.0.1"])
        : new("sh", ["-c", $"mkdir {folder}; sleep 60"]);

    public static RenderingProcess Nowhere() => new("det-har-programmet-finns-inte", []);
}

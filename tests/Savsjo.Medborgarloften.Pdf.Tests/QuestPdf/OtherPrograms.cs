using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>Programs of the machine in the drawing process's place.</summary>
internal static class OtherPrograms
{
    private static readonly TimeSpan Ample = TimeSpan.FromSeconds(60);

    /// <summary>Writes a file to its output.</summary>
    public static RenderingProcess Printing(string file) => OperatingSystem.IsWindows()
        ? new("cmd", ["/c", "type", file], Ample)
        : new("cat", [file], Ample);

    /// <summary>Ends with a fault and says why.</summary>
    public static RenderingProcess Failing() => new("dotnet", ["exec", "finns-inte.dll"], Ample);

    /// <summary>Runs for a minute.</summary>
    public static RenderingProcess Slow(TimeSpan patience) => OperatingSystem.IsWindows()
        ? new("ping", ["-n", "60", "127.0.0.1"], patience)
        : new("sleep", ["60"], patience);

    public static RenderingProcess Nowhere() => new("det-har-programmet-finns-inte", [], Ample);
}

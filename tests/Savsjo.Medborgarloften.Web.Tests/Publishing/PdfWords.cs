using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Tests.Publishing;

/// <summary>The words of a PDF, by pdftotext: a tool that is not ours.</summary>
internal static partial class PdfWords
{
    public static async Task<string> Of(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", file, "-"]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(file);
        return Folded(text);
    }

    public static string Folded(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>The words of a PDF, by pdftotext: a tool that is not ours. A test without it is skipped, unless it is required.</summary>
public static partial class PdfText
{
    public static async Task<string> Of(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            return Folded(PdfTool.Run("pdftotext", "-raw", file, "-").Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static string Folded(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

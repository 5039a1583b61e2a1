using System.Text;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Pdf.Tests.Tools;

/// <summary>
/// A copy of a file with one thing wrong. qpdf writes the file out as plain text, a pattern is replaced in it, and
/// fix-qdf mends offsets and lengths, so that nothing else is wrong with it.
/// </summary>
internal static class SpoiltCopy
{
    public static byte[] Of(string path, string pattern, string replacement)
    {
        var plain = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.qdf");
        try
        {
            Assert.Equal(0, PdfTool.Run("qpdf", "--qdf", "--object-streams=disable", path, plain).ExitCode);
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(plain));
            var spoilt = Regex.Replace(text, pattern, replacement, RegexOptions.Multiline);
            Assert.NotEqual(text, spoilt);
            File.WriteAllBytes(plain, Encoding.Latin1.GetBytes(spoilt));
            return PdfTool.RunForBytes("fix-qdf", plain).Output;
        }
        finally
        {
            File.Delete(plain);
        }
    }
}

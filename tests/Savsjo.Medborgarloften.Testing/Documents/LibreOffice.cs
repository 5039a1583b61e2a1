using System.ComponentModel;
using System.Diagnostics;

namespace Savsjo.Medborgarloften.Testing.Documents;

/// <summary>The office program that many have instead of Word. Where it is not installed the test is skipped and says so.</summary>
public static class LibreOffice
{
    /// <summary>A file opened and saved by it, in one format after the other.</summary>
    public static byte[] Converted(byte[] file, string format, params string[] formats)
    {
        var folder = Directory.CreateTempSubdirectory("medborgarloften-office-");
        try
        {
            var path = Path.Combine(folder.FullName, $"fil.{format}");
            File.WriteAllBytes(path, file);
            foreach (var (step, next) in formats.Index())
                path = Saved(path, next, Path.Combine(folder.FullName, $"{step}"));
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Saved(string path, string format, string folder)
    {
        Directory.CreateDirectory(folder);
        var start = new ProcessStartInfo("soffice",
        [
            $"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", format, "--outdir", folder, path,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var saved = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)}.{format}");
        Assert.SkipUnless(File.Exists(saved), $"LibreOffice's part for .{format} is not installed (Debian: libreoffice-calc-nogui).");
        return saved;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("LibreOffice is not installed (Debian: apt-get install libreoffice-writer-nogui).");
            throw;
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Savsjo.Medborgarloften.Testing.Programs;

/// <summary>
/// The independent programs that judge a file: qpdf and poppler-utils. Where one is not installed the test is skipped and
/// says so; with REQUIRE_PDF_TOOLS=1 it fails.
/// </summary>
internal static class PdfTool
{
    private const string RequiringVariable = "REQUIRE_PDF_TOOLS";

    /// <summary>Runs a program over a file and returns what it wrote, errors last.</summary>
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var (exitCode, output, errors) = RunForBytes(program, arguments);
        return (exitCode, Encoding.UTF8.GetString(output) + errors);
    }

    /// <summary>For a program that writes a file to its standard output.</summary>
    public static (int ExitCode, byte[] Output, string Errors) RunForBytes(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start, program);
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }

    private static Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            var reason = $"{program} is not installed (Debian: apt-get install qpdf poppler-utils).";
            Assert.SkipUnless(Environment.GetEnvironmentVariable(RequiringVariable) == "1", reason);
            throw new InvalidOperationException($"{reason} {RequiringVariable}=1 asks for it.");
        }
    }
}

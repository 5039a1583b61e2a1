using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

/// <summary>
/// Ritprocessen: a program that reads a request on its standard input and writes a PDF on its standard output. It is
/// started for one file and is gone afterwards, by its own end or by being killed when its caller's patience is over.
/// </summary>
internal sealed class RenderingProcess(string program, IReadOnlyList<string> arguments)
{
    /// <summary>This assembly as a program, on the runtime that runs the caller.</summary>
    public static RenderingProcess OfThisBuild()
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory();
        var dotnet = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return new(dotnet, ["exec", typeof(RenderingProcess).Assembly.Location]);
    }

    /// <exception cref="CrashedProcessException">It ended with a fault.</exception>
    /// <exception cref="RenderingFailedException">It could not be started, or took too long.</exception>
    public RenderingOutput Run(ReadOnlyMemory<byte> request, CancellationToken deadline)
    {
        using var process = Start();
        try
        {
            return Converse(process, request, deadline).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            throw new RenderingFailedException("The drawing process took too long and was stopped.");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            return Process.Start(start) ?? throw new RenderingFailedException($"{program} did not start.");
        }
        catch (Win32Exception cause)
        {
            throw new RenderingFailedException($"The drawing process could not be started with {program}.", cause);
        }
    }

    /// <summary>Both outputs are read while the request is written: a full pipe would otherwise stop both sides for good.</summary>
    private static async Task<RenderingOutput> Converse(Process process, ReadOnlyMemory<byte> request, CancellationToken deadline)
    {
        using var file = new MemoryStream();
        var output = process.StandardOutput.BaseStream.CopyToAsync(file, deadline);
        var remarks = process.StandardError.ReadToEndAsync(deadline);
        await Send(process, request, deadline).ConfigureAwait(false);
        await output.ConfigureAwait(false);
        var said = (await remarks.ConfigureAwait(false)).Trim();
        await process.WaitForExitAsync(deadline).ConfigureAwait(false);
        return process.ExitCode == 0
            ? new RenderingOutput(file.ToArray(), said)
            : throw new CrashedProcessException($"The drawing process ended with code {process.ExitCode}: {said}");
    }

    private static async Task Send(Process process, ReadOnlyMemory<byte> request, CancellationToken deadline)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(request, deadline).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without listening: its exit code and what it said tell why.
        }
    }
}

/// <summary>What the process gave.</summary>
/// <param name="File">Not checked yet.</param>
/// <param name="Remarks">What it said beside it; nothing as a rule.</param>
internal sealed record RenderingOutput(byte[] File, string Remarks);

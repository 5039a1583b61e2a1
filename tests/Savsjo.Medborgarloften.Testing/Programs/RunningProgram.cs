using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Savsjo.Medborgarloften.Testing.Programs;

/// <summary>The program itself, in a process of its own, as whoever runs it has it: it can be killed, and say why it ends.</summary>
public sealed class RunningProgram : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningProgram(string[] arguments, string folder)
    {
        _process = new Process { StartInfo = HowTo(arguments, folder), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(_errors, line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The program ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What every installation has to say of itself.</summary>
    public static IReadOnlyList<string> ProductionSettings { get; } =
    [
        "--Municipality:Name=Exempelby kommun", "--Municipality:Place=Exempelby", "--Municipality:ContactEmail=kommun@exempelby.example",
        "--Municipality:PublicAddress=https://medborgarloften.exempelby.example", $"--DataProtection:KeyFile={WebFixture.KeyFile}",
    ];

    /// <summary>All that it has written so far, errors last.</summary>
    public string Said => $"{Read(_output)}{Read(_errors)}";

    public string Errors => Read(_errors);

    public int Id => _process.Id;

    /// <summary>In bytes, of those that it has to itself and those that it shares.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static RunningProgram Start(params string[] arguments) => new(arguments, AppContext.BaseDirectory);

    /// <summary>Lets a command run to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments)
    {
        using var program = Start(arguments);
        var exitCode = await program.End();
        return (exitCode, Read(program._output), program.Errors);
    }

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> Address(TimeSpan? within = null)
    {
        try
        {
            return await _address.Task.WaitAsync(within ?? Patience);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{exception.Message} It said: {Said}", exception);
        }
    }

    public async Task<int> End(TimeSpan? within = null)
    {
        await _process.WaitForExitAsync().WaitAsync(within ?? Patience);
        return _process.ExitCode;
    }

    /// <summary>As a power cut would, or the system when memory is short.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private static ProcessStartInfo HowTo(string[] arguments, string folder)
    {
        var tests = Path.Combine(AppContext.BaseDirectory, $"{Assembly.GetEntryAssembly()!.GetName().Name}.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in new[]
        {
            "exec", "--runtimeconfig", Path.ChangeExtension(tests, ".runtimeconfig.json"),
            "--depsfile", Path.ChangeExtension(tests, ".deps.json"),
            typeof(Program).Assembly.Location, "--urls=http://127.0.0.1:0",
        }.Concat(arguments))
            start.ArgumentList.Add(argument);
        // It lives for seconds: compiling quickly is better than compiling well.
        start.Environment["DOTNET_TieredCompilation"] = "1";
        return start;
    }

    private void Hear(StringBuilder voice, string? line)
    {
        if (line is null)
            return;
        lock (voice)
            voice.AppendLine(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }

    private static string Read(StringBuilder voice)
    {
        lock (voice)
            return voice.ToString();
    }
}

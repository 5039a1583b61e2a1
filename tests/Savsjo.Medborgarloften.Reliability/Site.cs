using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>En webbplats with a folder of its own, that is started and killed.</summary>
internal sealed class Site : IDisposable
{
    /// <summary>A start that takes longer is a fault; the slowest is printed, since a busy machine makes all of them slow.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly string _folder;
    private readonly bool _ownsFolder;
    private readonly int _port = FreePort();

    public Site()
        : this(Directory.CreateTempSubdirectory("medborgarloften-storm-").FullName) => _ownsFolder = true;

    private Site(string folder) => _folder = folder;

    public string Database => Path.Combine(_folder, "site.db");

    public Uri Address => new($"http://127.0.0.1:{_port}");

    public TimeSpan SlowestStart { get; private set; }

    private string[] Settings =>
    [
        "--environment=Development", $"--urls={Address}", $"--ConnectionStrings:Default=Data Source={Database}",
        $"--Demo:Password={WebFixture.Password}", $"--Mail:PickupFolder={Path.Combine(_folder, "mail")}",
    ];

    /// <summary>Another one on the same database.</summary>
    public Site Beside() => new(_folder);

    public string In(string name) => Path.Combine(_folder, name);

    public RunningProgram Begin(params string[] command) => RunningProgram.Start([.. command, .. Settings]);

    /// <summary>Restores a file to another one, which reads all of it.</summary>
    public RunningProgram RestoreElsewhere(string file) =>
        RunningProgram.Start(["restore", file, .. Settings, $"--ConnectionStrings:Default=Data Source={file}.annan"]);

    /// <summary>Starts it, and waits until it says that it is ready.</summary>
    public async Task<RunningProgram> Start()
    {
        var began = Stopwatch.GetTimestamp();
        var program = Begin();
        try
        {
            await program.Address(Longest);
            using var client = new HttpClient { BaseAddress = Address };
            using var ready = await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            if (ready.StatusCode != HttpStatusCode.OK)
                throw new InvalidOperationException(await ready.Content.ReadAsStringAsync());
        }
        catch
        {
            program.Dispose();
            throw;
        }

        var took = Stopwatch.GetElapsedTime(began);
        SlowestStart = took > SlowestStart ? took : SlowestStart;
        return program;
    }

    public AppDbContext Open() => new((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
        .UseSqliteDatabase($"Data Source={Database};Pooling=False").UseAccountStore().Options);

    /// <exception cref="InvalidOperationException">Something in it is not whole.</exception>
    public async Task Verify()
    {
        await using var db = Open();
        var verification = await Verification.Of(db);
        if (!verification.IsWhole)
            throw new InvalidOperationException(string.Join(" ", verification.Faults));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (_ownsFolder)
            Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

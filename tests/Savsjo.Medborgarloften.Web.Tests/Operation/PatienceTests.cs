using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>A request never waits for the database for longer than ten seconds, whatever it is that does not answer.</summary>
public sealed class PatienceTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();

    [Fact]
    public async Task A_save_on_a_file_that_another_program_holds_is_answered_and_keeps_what_was_typed()
    {
        using var app = WebFixture.On(_database);
        var desk = await EntryDesk.OfPolice(app);
        await desk.Open();
        using var other = new SqliteConnection(_database.ConnectionString);
        other.Open();
        using var held = other.BeginTransaction();

        var began = Stopwatch.GetTimestamp();
        var answer = await desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Text("2.2"), "Det här skrev jag."));
        var took = Stopwatch.GetElapsedTime(began);

        Assert.InRange(took, TimeSpan.FromSeconds(1), Longest);
        Assert.True((int)answer.Status >= 500, $"{answer.Status}");
        answer.ShouldSay("Det här skrev jag.");
        await held.RollbackAsync();
        desk.Visitor.TurnBackTo(await desk.Visitor.Get("/inmatning"));
        await desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));
        Assert.NotNull(await desk.Stored("2.2"));
    }

    /// <summary>Hangs: takes the connection and says nothing. Refuses: nobody listens. Closes: takes it and hangs up.</summary>
    [Theory]
    [InlineData("hangs")]
    [InlineData("refuses")]
    [InlineData("closes")]
    public async Task A_server_that_does_not_answer_is_waited_for_no_longer_however_the_connection_is_written(string how)
    {
        using var server = new SilentServer(how);
        await using var db = new AppDbContext((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
            .UseSqlServerDatabase($"Server=127.0.0.1,{server.Port};Database=x;User Id=x;Password=x;Encrypt=False;Connect Timeout=60")
            .UseAccountStore().Options);
        RequestPatience.Begin(RequestPatience.Longest);
        var began = Stopwatch.GetTimestamp();

        var fault = await Record.ExceptionAsync(() => db.Users.AnyAsync());
        var more = await Record.ExceptionAsync(() => db.Users.AnyAsync());

        Assert.NotNull(fault);
        Assert.NotNull(more);
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, Longest);
    }

    [Fact]
    public async Task A_lost_connection_is_tried_again_as_it_comes_on_linux()
    {
        using var server = new SilentServer("closes");
        await using var db = new AppDbContext((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
            .UseSqlServerDatabase($"Server=127.0.0.1,{server.Port};Database=x;User Id=x;Password=x;Encrypt=False;Connect Retry Count=0")
            .UseAccountStore().Options);

        await Assert.ThrowsAnyAsync<Exception>(() => db.Users.AnyAsync());

        Assert.InRange(server.Connections, 2, 100);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _database.Dispose();
    }

    /// <summary>Something that listens where a server should, and is none.</summary>
    private sealed class SilentServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly List<TcpClient> _kept = [];

        public SilentServer(string how)
        {
            _listener.Start();
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
            if (how == "refuses")
                _listener.Stop();
            else
                _ = Take(closes: how == "closes");
        }

        public int Port { get; }

        public int Connections { get; private set; }

        public void Dispose()
        {
            _listener.Stop();
            foreach (var client in _kept)
                client.Dispose();
        }

        private async Task Take(bool closes)
        {
            try
            {
                while (true)
                {
                    var client = await _listener.AcceptTcpClientAsync();
                    Connections++;
                    if (closes)
                        client.Dispose();
                    else
                        _kept.Add(client);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // The test is over.
            }
        }
    }
}

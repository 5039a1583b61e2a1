using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Kept;

/// <summary>While the database is away the public reads what is published, also from a node that starts meanwhile.</summary>
public sealed class KeptTests : IDisposable
{
    private const string Pdf = "/uppfoljning/2020/tertial-3/rapport.pdf";

    private static readonly string[] Addresses =
    [
        "/", "/loften", "/loften/2", "/uppfoljning", "/uppfoljning/2020/tertial-3", "/uppfoljning/2020/tertial-2/version-1", Pdf,
        "/statistik", "/oppna-data", "/oppna-data/siffror.csv", "/oppna-data/siffror.xlsx", "/api/v1/figures?year=2020",
        "/api/v1/follow-ups/2020-3", "/api/v1/promise-periods", "/feed.atom", "/datasets/dcat", "/sitemap.xml", "/en", "/om",
        "/.well-known/security.txt",
    ];

    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("medborgarloften-sparat-");
    private readonly Outage _outage;

    public KeptTests() => _outage = new(_database.ConnectionString);

    private string Folder => Path.Combine(_folder.FullName, "publicerat");

    [Fact]
    public async Task A_node_that_starts_meanwhile_serves_all_of_it_byte_for_byte_and_follows_when_the_database_is_back()
    {
        var before = new List<(string, HttpStatusCode, string?, byte[])>();
        using (var first = Node())
        {
            await first.Keep();
            foreach (var address in Addresses)
                before.Add(await Answer(first, address));
        }

        _outage.IsOn = true;
        using var node = Node();
        foreach (var answer in before)
        {
            Assert.Equal(HttpStatusCode.OK, answer.Item2);
            Assert.Equal(answer, await Answer(node, answer.Item1), Same);
        }

        await ShouldSayThatItIsAway(node);
        using var other = WebFixture.On(_database);
        await other.Publish(await other.Content(2020, 3) with { Tertial = new Tertial(2021, 1) });
        _outage.IsOn = false;
        await UntilBegun(node);
        node.Clock.Advance(PublishedState.Lifetime);

        (await node.Visitor().Get("/")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Tertial 1 2021");
        Assert.DoesNotContain("kopian", (await node.Visitor().Get("/healthz/ready")).Html, StringComparison.Ordinal);
        (await (await node.SignedIn(Role.PoliceCoordinator)).Get("/inmatning")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_node_that_runs_goes_on_with_pages_that_nobody_had_asked_for_and_for_those_who_are_signed_in()
    {
        using var node = Node();
        var karin = await node.SignedIn(Role.PoliceCoordinator);
        await node.Keep();
        await node.Visitor().Get("/");
        Lose(node);

        (await node.Visitor().Get("/")).ShouldHaveStatus(HttpStatusCode.OK);
        (await node.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.OK);
        (await karin.Get("/loften/2")).ShouldHaveStatus(HttpStatusCode.OK);
        (await karin.Get("/inmatning")).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay("Databasen svarar inte.");
        _outage.IsOn = false;
        node.Clock.Advance(PublishedState.Lifetime);
        (await karin.Get("/inmatning")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_folder_it_goes_on_with_what_lies_in_memory()
    {
        using var node = Node(keeps: false);
        await node.Visitor().Get("/");
        Lose(node);

        (await node.Visitor().Get("/")).ShouldHaveStatus(HttpStatusCode.OK);
        (await node.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay("Databasen svarar inte.");
        var ready = await node.Visitor().Get("/healthz/ready");
        ready.ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        Assert.Contains("database: SQL Server svarar inte", ready.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_node_has_published_itself_is_never_undone_by_a_copy_from_before()
    {
        using var node = Node();
        await node.Visitor().Get("/");
        await node.Keep();
        await node.Publish(await node.Content(2020, 3) with { Tertial = new Tertial(2021, 1) });
        Lose(node);

        (await node.Visitor().Get("/")).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        _outage.IsOn = false;
        node.Clock.Advance(PublishedState.Lifetime);
        (await node.Visitor().Get("/")).ShouldSay("Tertial 1 2021");
        Lose(node);
        (await node.Visitor().Get("/")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Tertial 1 2021");
        // It is not in memory, and the copy is from before.
        (await node.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("gone")]
    [InlineData("foreign")]
    [InlineData("of another format")]
    [InlineData("of another model")]
    public async Task What_is_not_whole_or_not_ours_is_never_served(string how)
    {
        using var node = Node();
        await node.Keep();
        Spoil(how);
        Lose(node);

        Assert.Null(node.Services.GetRequiredService<KeptFolder>().Current());
        (await node.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(how is "damaged" or "foreign" or "gone",
            node.Errors.Messages.Any(message => message.Contains("KeptFolder", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_is_on_the_disk_but_what_anybody_may_read_and_only_the_program_reads_it()
    {
        using var node = Node();
        await node.InDatabase(db => db.Database.ExecuteSqlRawAsync("""
            UPDATE PromisePeriods SET IsDraft = 1, Title = 'Utkastet som ingen får läsa' WHERE Id = (SELECT MAX(Id) FROM PromisePeriods);
            UPDATE Promises SET Text = 'Löftet som ingen får läsa' WHERE PromisePeriodId = (SELECT MAX(Id) FROM PromisePeriods);
            UPDATE Activities SET Text = 'Aktiviteten som ingen får läsa' WHERE PromisePeriodId = (SELECT MAX(Id) FROM PromisePeriods)
                OR PromiseId IN (SELECT Id FROM Promises WHERE PromisePeriodId = (SELECT MAX(Id) FROM PromisePeriods));
            """));
        await node.Keep();
        var accounts = await node.InDatabase(db => db.Users.Select(one => new { one.Id, one.Email }).ToListAsync());

        var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Copy()));
        Assert.DoesNotContain("som ingen får läsa", text, StringComparison.Ordinal);
        Assert.NotEmpty(accounts);
        Assert.All(accounts, one => Assert.DoesNotContain(one.Id, text, StringComparison.Ordinal));
        Assert.All(accounts, one => Assert.DoesNotContain(one.Email!, text, StringComparison.Ordinal));
        Assert.Equal(PublishedCopy.Tables.Order(StringComparer.Ordinal), await Tables());
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Folder));
        foreach (var file in Directory.GetFiles(Folder))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task One_copy_is_kept_and_one_process_has_the_folder()
    {
        using var node = Node();
        using var second = Node();
        await node.Keep();
        var first = Copy();
        await second.Publish(await second.Content(2020, 3) with { Tertial = new Tertial(2021, 1) });
        await second.Keep();
        Assert.Equal(first, Copy());

        node.Clock.Advance(PublishedState.Lifetime);
        await node.Keep();

        Assert.NotEqual(first, Copy());
        Assert.Equal(3, Directory.GetFiles(Folder).Length);
    }

    /// <summary>The real program and the real driver, towards a port where nobody listens.</summary>
    [Fact]
    public async Task The_program_starts_without_its_server_where_there_is_a_copy_and_only_there()
    {
        using (var node = Node())
            await node.Keep();
        string[] settings =
        [
            "--environment=Production", "--Database:Provider=SqlServer",
            "--ConnectionStrings:Default=Server=127.0.0.1,1;Database=x;User Id=x;Password=x;Connect Timeout=2",
            .. RunningProgram.ProductionSettings,
        ];

        using var program = RunningProgram.Start([$"--Public:KeptFolder={Folder}", .. settings]);
        using var client = new HttpClient { BaseAddress = await program.Address() };
        client.DefaultRequestHeaders.Host = "medborgarloften.exempelby.example";
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var page = await client.GetAsync("/uppfoljning/2020/tertial-3");
        var ready = await client.GetStringAsync("/healthz/ready");
        var (exitCode, _, errors) = await RunningProgram.Run([$"--Public:KeptFolder={Folder}-2", .. settings]);

        Assert.True(page.StatusCode == HttpStatusCode.OK, program.Said);
        Assert.StartsWith("Degraded\n", ready, StringComparison.Ordinal);
        Assert.Contains("database: databasen svarar inte än. Det publicerade visas ur kopian", ready, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
        Assert.StartsWith(
            "Programmet kan inte starta. ConnectionStrings:Default: SQL Server svarar inte", errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        _database.Dispose();
    }

    private KeptNode Node(bool keeps = true) => new(_database, _outage, keeps ? Folder : null);

    private string Copy() => Assert.Single(Directory.GetFiles(Folder, "*.db"));

    private void Lose(WebFixture node)
    {
        _outage.IsOn = true;
        node.Clock.Advance(PublishedState.Lifetime);
    }

    private void Spoil(string how)
    {
        var manifest = Path.Combine(Folder, KeptManifest.Name);
        if (how == "damaged")
        {
            using var file = new FileStream(Copy(), FileMode.Open);
            file.Seek(-100, SeekOrigin.End);
            file.WriteByte((byte)'x');
        }
        else if (how == "gone")
            File.Delete(Copy());
        else if (how == "foreign")
            File.Copy(new SqliteConnectionStringBuilder(_database.ConnectionString).DataSource, Copy(), overwrite: true);
        else if (how == "of another format")
            File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"Format\":1", "\"Format\":2", StringComparison.Ordinal));
        else
            File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"Model\":\"2", "\"Model\":\"3", StringComparison.Ordinal));
    }

    private async Task<List<string>> Tables()
    {
        await using var connection = new SqliteConnection($"Data Source={Copy()};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        await using var rows = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await rows.ReadAsync())
            names.Add(rows.GetString(0));
        return [.. names.Order(StringComparer.Ordinal)];
    }

    private static async Task ShouldSayThatItIsAway(KeptNode node)
    {
        var ready = await node.Visitor().Get("/healthz/ready");
        ready.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.StartsWith("Degraded\n", ready.Html, StringComparison.Ordinal);
        Assert.Contains("Det publicerade visas ur kopian från 10 maj 2021 kl. 10.00.", ready.Html, StringComparison.Ordinal);
        foreach (var address in new[] { "/inmatning", "/konto/logga-in", "/prenumerera", "/admin" })
        {
            var page = await node.Visitor().Get(address);
            page.ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay("Den här sidan försöker igen av sig själv");
            Assert.Equal(["15"], page.Response.Headers.GetValues("Refresh"));
        }

        using var form = new FormUrlEncodedContent([new("Email", "nina@savsjo.example")]);
        var sent = await node.Visitor().Client.PostAsync("/prenumerera", form);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        Assert.Contains("Det gick inte att spara just nu", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        (await node.Visitor().Get("/finns-inte")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await node.Visitor().Get("/healthz/live")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    /// <summary>The node asks once a second, by the machine's own clock.</summary>
    private static Task UntilBegun(KeptNode node) =>
        node.Services.GetRequiredService<DatabaseReach>().Begun.WaitAsync(TimeSpan.FromMinutes(1));

    private static async Task<(string, HttpStatusCode, string?, byte[])> Answer(KeptNode node, string address)
    {
        var answer = await node.Visitor().Client.GetAsync(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return (address, answer.StatusCode, answer.Headers.ETag?.Tag,
            address.EndsWith(".xlsx", StringComparison.Ordinal) && answer.IsSuccessStatusCode ? Sheets(bytes) : bytes);
    }

    /// <summary>A book's sheets: its parts are tied together by names that are drawn anew each time (its ETag is weak for that).</summary>
    private static byte[] Sheets(byte[] book)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        using var all = new MemoryStream();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            all.Write(Encoding.UTF8.GetBytes(entry.FullName));
            using var content = entry.Open();
            content.CopyTo(all);
        }

        Assert.NotEqual(0, all.Length);
        return all.ToArray();
    }

    private static bool Same((string, HttpStatusCode, string?, byte[]) one, (string, HttpStatusCode, string?, byte[]) other) =>
        (one.Item1, one.Item2, one.Item3) == (other.Item1, other.Item2, other.Item3) && one.Item4.AsSpan().SequenceEqual(other.Item4);
}

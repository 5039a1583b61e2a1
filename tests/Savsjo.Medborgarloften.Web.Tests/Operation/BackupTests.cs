using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>The commands backup and restore.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgarloften-backup-").FullName;

    private string Copy => Path.Combine(_folder, "kopia.db");

    [Fact]
    public async Task A_copy_that_is_taken_while_people_work_has_all_that_is_saved_and_is_one_file()
    {
        using var app = WebFixture.On(_database);
        await Report(app);

        var (exitCode, said) = await BackUpTo(app, Copy);

        Assert.Equal(0, exitCode);
        Assert.StartsWith($"Säkerhetskopian är skriven: {Copy}\nDen har ", said, StringComparison.Ordinal);
        Assert.Contains("Loggen är hel: ", said, StringComparison.Ordinal);
        Assert.Contains("Det publicerade är helt. Alla 3 publicerade uppföljningar har rätt innehåll, PDF och siffror.", said,
            StringComparison.Ordinal);
        Assert.Equal(["kopia.db"], Directory.GetFiles(_folder).Select(Path.GetFileName));
        Assert.Equal(await ReportsIn(_database.ConnectionString), await ReportsIn($"Data Source={Copy};Mode=ReadOnly;Pooling=False"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
        Assert.Equal((1, $"Filen ”{Copy}” finns redan. Välj ett annat namn: en kopia skriver aldrig över en annan.\n"),
            await BackUpTo(app, Copy));
        var nowhere = Path.Combine(_folder, "saknas", "kopia.db");
        Assert.Equal((1, $"Mappen för ”{nowhere}” finns inte. Skapa den, eller se efter att disken är monterad.\n"),
            await BackUpTo(app, nowhere));
        Assert.Equal((1, $"”{_folder}” är en mapp. Skriv också vad filen ska heta.\n"), await BackUpTo(app, _folder));
    }

    [Fact]
    public async Task On_another_machine_sessions_and_one_time_links_still_hold()
    {
        string link;
        IEnumerable<string> cookies;
        using (var app = WebFixture.On(_database))
        {
            using var output = new StringWriter();
            await CreateAdministrator.Run(app.Services, "ny.admin@savsjo.example", output);
            link = Invitations.LinkIn(output.ToString());
            cookies = await SessionOf(app);
            Assert.Equal(0, (await BackUpTo(app, Copy)).ExitCode);
        }

        using var other = TestDatabase.EmptyFile();
        using (var services = Services(other))
            Assert.Equal(0, (await Restore(services, Copy)).ExitCode);
        using var there = WebFixture.On(other);

        Assert.Equal("Välj lösenord", (await Invitations.Open(there.Visitor(), link)).Heading);
        using var client = there.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var question = new HttpRequestMessage(HttpMethod.Get, "/inmatning");
        question.Headers.Add("Cookie", string.Join("; ", cookies));
        using var answer = await client.SendAsync(question);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_there_is_kept_and_what_was_done_since_is_gone()
    {
        var before = await ReportsIn(_database.ConnectionString);
        using (var app = WebFixture.On(_database))
        {
            Assert.Equal(0, (await BackUpTo(app, Copy)).ExitCode);
            await Report(app);
        }

        var after = await ReportsIn(_database.ConnectionString);
        Close();
        var killed = $"{DataSource}.förra.part";
        await File.WriteAllTextAsync(killed, "En inläsning som dödades.");
        File.SetLastWriteTimeUtc(killed, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        using var services = Services(_database);

        var (exitCode, said) = await Restore(services, Copy);

        Assert.False(File.Exists(killed));
        Assert.Equal((0, before), (exitCode, await ReportsIn(_database.ConnectionString)));
        var kept = said.Split("ligger kvar i ")[1].Split(". ")[0];
        Assert.Equal(after, await ReportsIn($"Data Source={kept};Mode=ReadOnly;Pooling=False"));
        Assert.Equal(before + 1, after);
    }

    [Fact]
    public async Task What_a_lost_database_left_beside_it_is_kept_and_not_read_into_the_one_in_its_place()
    {
        var before = await ReportsIn(_database.ConnectionString);
        using (var app = WebFixture.On(_database))
        {
            Assert.Equal(0, (await BackUpTo(app, Copy)).ExitCode);
            await Report(app);
            File.Copy(DataSource + "-wal", Copy + "-undan");
        }

        Close();
        File.Delete(DataSource);
        File.Move(Copy + "-undan", DataSource + "-wal", overwrite: true);
        using var services = Services(_database);

        var (exitCode, said) = await Restore(services, Copy);

        Assert.Equal((0, before), (exitCode, await ReportsIn(_database.ConnectionString)));
        var kept = said.Split("ligger kvar i ")[1].Split(". ")[0];
        Assert.EndsWith("-fore-restore-wal", kept, StringComparison.Ordinal);
        Assert.NotEqual(0, new FileInfo(kept).Length);
    }

    [Fact]
    public async Task Nothing_is_restored_under_a_running_site()
    {
        using var app = WebFixture.On(_database);
        await app.Visitor().Get("/");
        Assert.Equal(0, (await BackUpTo(app, Copy)).ExitCode);
        await Report(app);
        var reports = await ReportsIn(_database.ConnectionString);

        var (exitCode, said) = await Restore(app.Services, Copy);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Databasen används, så ingenting lästes in. Stoppa webbplatsen", said, StringComparison.Ordinal);
        Assert.Equal(reports, await ReportsIn(_database.ConnectionString));
    }

    [Theory]
    [InlineData(
        "UPDATE PublishedPdfs SET Bytes = zeroblob(length(Bytes)) WHERE FollowUpReportId = 2", "har en annan PDF än den som publicerades")]
    [InlineData("UPDATE FollowUpReports SET Content = replace(Content, 'Riktade', 'Rik­tade') WHERE Id = 2", "innehållet har ändrats")]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence > 40", "Loggen är bruten efter post 40.")]
    public async Task A_copy_that_is_not_whole_is_not_restored(string sql, string because)
    {
        using var services = Services(_database);
        await BackUp.Run(services, Copy, TextWriter.Null);
        await using (var file = new SqliteConnection($"Data Source={Copy};Pooling=False"))
        {
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = $"DROP TRIGGER TR_AuditEntries_AppendOnly_Delete; {sql};";
            Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
        }

        Close();
        var (exitCode, said) = await Restore(services, Copy);

        Assert.Equal(1, exitCode);
        Assert.Contains("läses inte in, för den är inte hel.", said, StringComparison.Ordinal);
        Assert.Contains(because, said, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.GetFiles(Path.GetDirectoryName(DataSource)!), file => file.Contains("part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_copy_is_told_of()
    {
        using var services = Services(_database);
        await File.WriteAllTextAsync(Copy, "Det här är ingen databas. " + new string('x', 5000));

        Assert.Equal(1, (await Restore(services, Copy)).ExitCode);
        Assert.Contains("filen är ingen SQLite-databas", (await Restore(services, Copy)).Said, StringComparison.Ordinal);
        Assert.Equal($"Filen ”{Copy}x” finns inte.\n", (await Restore(services, Copy + "x")).Said);
    }

    [Fact]
    public void A_file_by_its_whole_path_is_the_command_s_and_not_configuration()
    {
        string[] arguments = ["restore", "/srv/kopia.db", "--ConnectionStrings:Default=Data Source=x.db", "--urls", "http://localhost"];

        Assert.NotNull(Command.In(arguments));
        Assert.Equal(["--ConnectionStrings:Default=Data Source=x.db", "--urls", "http://localhost"], Command.Settings(arguments));
    }

    [Fact]
    public void For_SQL_Server_there_is_the_text_of_what_to_run()
    {
        var text = new Data.SqlServer.SqlServerBackup("Server=s;Database=Löften [a];User Id=o'a;Password=x").Instead("/kopior/o'a.bak");

        Assert.Contains("BACKUP DATABASE [Löften [a]]] TO DISK = N'/kopior/o''a.bak' WITH CHECKSUM;", text, StringComparison.Ordinal);
        Assert.Contains("ALTER USER [o'a] WITH LOGIN = [o'a];", text, StringComparison.Ordinal);
        // Express cannot compress, and INIT writes over the copies that are there.
        Assert.DoesNotContain("COMPRESSION", text, StringComparison.Ordinal);
        Assert.DoesNotContain("INIT", text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string DataSource => new SqliteConnectionStringBuilder(_database.ConnectionString).DataSource;

    private void Close()
    {
        using var connection = new SqliteConnection(Data.Sqlite.SqliteDatabase.Existing(_database.ConnectionString));
        SqliteConnection.ClearPool(connection);
        using var other = new SqliteConnection(_database.ConnectionString);
        SqliteConnection.ClearPool(other);
    }

    /// <summary>What a command has, without a site that runs.</summary>
    private static ServiceProvider Services(TestDatabase database) => new ServiceCollection().AddLogging()
        .AddSingleton<IDatabaseUpkeep>(new Data.Sqlite.SqliteUpkeep(database.ConnectionString, TimeProvider.System))
        .AddSingleton<IDatabaseBackup>(new Data.Sqlite.SqliteBackup(database.ConnectionString, TimeProvider.System))
        .AddSingleton<Data.IDatabaseErrors, Data.Sqlite.SqliteErrors>()
        .BuildServiceProvider();

    private static async Task Report(WebFixture app)
    {
        var desk = await EntryDesk.OfPolice(app);
        await desk.Open();
        await desk.Save((desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "4"));
        Assert.NotNull(await desk.Stored("2.2"));
    }

    private static async Task<IEnumerable<string>> SessionOf(WebFixture app)
    {
        var visitor = app.Visitor();
        var form = await visitor.Get("/konto/logga-in");
        var email = Web.DemoData.DemoAccounts.All.Single(account => account.Role == Role.PoliceCoordinator).Email;
        using var answer = await visitor.Client.PostAsync(new Uri("/konto/logga-in", UriKind.Relative), new FormUrlEncodedContent(
        [
            new("Email", email), new("Password", WebFixture.Password),
            new("__RequestVerificationToken", form.Value("__RequestVerificationToken")),
        ]));
        return [.. answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])];
    }

    private static async Task<(int ExitCode, string Said)> BackUpTo(WebFixture app, string file)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await BackUp.Run(app.Services, file, output), output.ToString());
    }

    private static async Task<(int ExitCode, string Said)> Restore(IServiceProvider services, string file)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await RestoreBackup.Run(services, file, output), output.ToString());
    }

    private static async Task<long> ReportsIn(string connection)
    {
        await using var file = new SqliteConnection(connection);
        await file.OpenAsync();
        await using var command = file.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM ActivityReports";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

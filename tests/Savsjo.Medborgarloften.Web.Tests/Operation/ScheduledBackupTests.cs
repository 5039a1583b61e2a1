using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>Backup:Folder, :At and :Keep. It is 10 May 2021, ten o'clock in Sweden.</summary>
public sealed class ScheduledBackupTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("medborgarloften-backup-").FullName, "kopior");
    private readonly BackingUp _app;

    public ScheduledBackupTests() => _app = new(_folder);

    private IEnumerable<string> Copies => Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    [Fact]
    public async Task One_copy_is_taken_a_day_and_the_newest_are_kept()
    {
        await Tick();
        await Tick();
        Assert.Equal(["medborgarloften-2021-05-10T1000.db"], Copies);
        var killed = Path.Combine(_folder, "medborgarloften-2021-05-10T0230.db.abcd1234.efg.part");
        await File.WriteAllTextAsync(killed, "halv");
        File.SetLastWriteTimeUtc(killed, _app.Clock.GetUtcNow().UtcDateTime);
        for (var day = 0; day < 3; day++)
        {
            _app.Clock.Advance(TimeSpan.FromHours(16) + TimeSpan.FromMinutes(29));
            await Tick();
            _app.Clock.Advance(TimeSpan.FromMinutes(1));
            await Tick();
            _app.Clock.Advance(TimeSpan.FromHours(7) + TimeSpan.FromMinutes(30));
            await Tick();
        }

        Assert.Equal(["medborgarloften-2021-05-12T0230.db", "medborgarloften-2021-05-13T0230.db"], Copies);
        await File.WriteAllTextAsync(Path.Combine(_folder, "medborgarloften-annat.db"), "rör inte");
        (await (await _app.SignedIn(Role.Administrator)).Get("/admin"))
            .ShouldSay("Den senaste säkerhetskopian togs 13 maj 2021 kl. 02.30. De 2 senaste sparas.")
            .ShouldNotSay("Det här behöver ses till.");
    }

    [Fact]
    public async Task When_copies_stop_administrators_and_monitors_are_told()
    {
        await Tick();
        Directory.Delete(_folder, recursive: true);
        await File.WriteAllTextAsync(_folder, "i vägen");
        _app.Clock.Advance(TimeSpan.FromDays(1));

        await Tick();

        (await (await _app.SignedIn(Role.Administrator)).Get("/admin")).ShouldSay("Säkerhetskopian gick inte att ta.");
        var ready = await _app.Visitor().Get("/healthz/ready");
        ready.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Contains("Säkerhetskopian gick inte att ta.", ready.Html, StringComparison.Ordinal);
        File.Delete(_folder);
        Directory.CreateDirectory(_folder);
        _app.Clock.Advance(TimeSpan.FromMinutes(15));
        await Tick();
        Assert.Equal("Healthy", (await _app.Visitor().Get("/healthz/ready")).Html.Split('\n')[0].Trim());
    }

    [Fact]
    public async Task A_fault_is_forgotten_when_another_node_has_taken_the_copy()
    {
        await Tick();
        Directory.Delete(_folder, recursive: true);
        await File.WriteAllTextAsync(_folder, "i vägen");
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await Tick();
        Assert.NotNull(BackUps.Fault());
        File.Delete(_folder);
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "medborgarloften-2021-05-11T1005.db"), "en annan nods");
        _app.Clock.Advance(TimeSpan.FromMinutes(15));

        await Tick();

        Assert.Null(BackUps.Fault());
    }

    [Fact]
    public async Task What_the_copy_showed_is_the_outcome_of_the_day_and_nothing_is_read_twice()
    {
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync("UPDATE PublishedPdfs SET Bytes = zeroblob(10)"));
        var verification = _app.Services.GetRequiredService<VerifyByTheClock>();
        await Tick();
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync("DELETE FROM PublishedPdfs"));

        await verification.RunIfDue(CancellationToken.None);

        Assert.Contains("har en annan PDF", verification.Fault()!, StringComparison.Ordinal);
        Assert.Single(await _app.DeliveredMail(), mail => mail.Subject == VerificationLetter.FoundFaults);
    }

    [Theory]
    [InlineData("Backup:At", "halv tre", "är inget klockslag")]
    [InlineData("Backup:Keep", "0", "ett heltal från 1 till 1000")]
    [InlineData("Backup:Folder", "/proc/kopior", "går inte att skapa eller skriva i")]
    public async Task A_wrong_value_stops_the_start(string key, string value, string because)
    {
        var (exitCode, _, errors) = await RunningProgram.Run("--environment=Development", $"--{key}={value}");

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"Programmet kan inte starta. {key}: ", errors, StringComparison.Ordinal);
        Assert.Contains(because, errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _app.Dispose();
        Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
    }

    private BackUpByTheClock BackUps => _app.Services.GetRequiredService<BackUpByTheClock>();

    private Task Tick() => BackUps.RunIfDue(CancellationToken.None);

    private sealed class BackingUp(string folder) : WebFixture
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Backup:Folder", folder).UseSetting("Backup:Keep", "2");
        }
    }
}

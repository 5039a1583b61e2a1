using System.Data.Common;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;
using Savsjo.Medborgarloften.Web.Security.Keys;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>A copy of the database opens nothing.</summary>
public sealed class KeyProtectionTests : IDisposable
{
    private const string Purpose = "prov";
    private readonly TestDatabase _database = TestDatabase.Migrated();

    [Fact]
    public async Task The_keys_in_the_database_are_encrypted_and_another_node_with_the_same_file_reads_them()
    {
        using var first = WebFixture.On(_database);
        var kept = first.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Protect("hemligt");

        var xml = await Stored(first);

        Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);
        Assert.Contains(nameof(KeyFileDecryptor), xml, StringComparison.Ordinal);
        using var second = WebFixture.On(_database);
        Assert.Equal("hemligt", second.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Unprotect(kept));
    }

    [Fact]
    public async Task Keys_that_were_stored_in_clear_are_encrypted_at_the_next_start_and_hold()
    {
        string kept;
        using (var before = new WithoutKeyFile(_database))
        {
            kept = before.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Protect("hemligt");
            Assert.Contains("<masterKey", await Stored(before), StringComparison.Ordinal);
        }

        using var after = WebFixture.On(_database);
        Assert.DoesNotContain("<masterKey", await Stored(after), StringComparison.Ordinal);
        Assert.Equal("hemligt", after.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Unprotect(kept));
    }

    [Fact]
    public async Task Where_the_disk_is_full_they_stay_as_they_are_and_the_site_starts_and_can_be_read()
    {
        using (var before = new WithoutKeyFile(_database))
            before.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Protect("hemligt");

        using var after = new OnAFullDisk(_database);

        (await after.Visitor().Get("/om")).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Contains("<masterKey", await Stored(after), StringComparison.Ordinal);
        Assert.Contains(after.Errors.Messages, message => message.Contains(
            "Nycklar i databasen ligger okrypterade och gick inte att kryptera: disken där databasfilen ligger är full.",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Another_file_opens_nothing()
    {
        var sealedBytes = new KeyFile(RandomNumberGenerator.GetBytes(32)).Encrypt([1, 2, 3]);

        Assert.ThrowsAny<CryptographicException>(() => new KeyFile(RandomNumberGenerator.GetBytes(32)).Decrypt(sealedBytes));
    }

    [Fact]
    public async Task A_start_with_another_file_than_the_one_that_the_keys_were_encrypted_with_ends_with_one_sentence()
    {
        using (var first = WebFixture.On(_database))
            first.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).Protect("hemligt");
        var another = Path.Combine(Directory.CreateTempSubdirectory("medborgarloften-key-").FullName, "nyckel");
        await File.WriteAllBytesAsync(another, RandomNumberGenerator.GetBytes(KeyFile.LeastBytes));

        var (exitCode, _, errors) = await RunningProgram.Run(
        [
            "--environment=Production", $"--Database:Provider={_database.Provider}",
            $"--ConnectionStrings:Default={_database.ConnectionString}",
            .. RunningProgram.ProductionSettings, $"--DataProtection:KeyFile={another}",
        ]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(
            "Programmet kan inte starta. DataProtection:KeyFile: nycklarna i databasen är krypterade med en annan fil",
            errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Production_does_not_start_without_a_file_or_a_certificate()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });

        var fault = Assert.Throws<InvalidConfigurationException>(builder.AddKeyProtection);

        Assert.Equal(KeyProtectionSetup.FileKey, fault.Key);
    }

    [Fact]
    public void The_database_is_a_file_for_the_program_alone()
    {
        using var empty = TestDatabase.EmptyFile();
        if (OperatingSystem.IsWindows() || !empty.CanBeRestored)
            return;
        using var fixture = WebFixture.On(empty);
        _ = fixture.Services;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(new SqliteConnectionStringBuilder(empty.ConnectionString).DataSource));
    }

    public void Dispose() => _database.Dispose();

    private static Task<string> Stored(WebFixture fixture) => fixture.InDatabase(async db =>
        string.Join('\n', await db.DataProtectionKeys.Select(key => key.Xml).ToListAsync()));

    private sealed class OnAFullDisk(TestDatabase database) : WebFixture(database)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(new KeysThatCannotBeWritten())));
        }
    }

    private sealed class KeysThatCannotBeWritten : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken) =>
            command.CommandText.StartsWith("UPDATE \"DataProtectionKeys\"", StringComparison.Ordinal)
                ? throw new SqliteException("database or disk is full", 13)
                : ValueTask.FromResult(result);
    }

    private sealed class WithoutKeyFile(TestDatabase database) : WebFixture(database)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting(KeyProtectionSetup.FileKey, "");
        }
    }
}

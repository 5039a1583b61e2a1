using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>The history of migrations is frozen (docs/decisions/0032): databases out there remember it.</summary>
public sealed class MigrationHistoryTests : IDisposable
{
    private readonly SqliteFile _file = new();

    /// <summary>A new migration adds its line to MigrationHistory.txt. No line that is there may change.</summary>
    [Fact]
    public void No_migration_has_changed_since_it_was_written() =>
        Assert.Equal(File.ReadAllLines(Beside("MigrationHistory.txt")), Written().Select(one => $"{Sum(one.Text)}  {one.Name}"));

    [Fact]
    public void A_change_of_one_letter_is_seen() => Assert.NotEqual(Sum("migrationBuilder.DropTable"), Sum("migrationBuilder.dropTable"));

    [Fact]
    public void A_line_break_of_another_system_is_no_change() => Assert.Equal(Sum("a\nb"), Sum("a\r\nb"));

    [Fact]
    public void Both_databases_have_the_same_migrations_in_the_same_order() =>
        Assert.Equal(IdsOf(Sqlite()).Select(NameOf), IdsOf(SqlServer()).Select(NameOf));

    [Fact]
    public void Ids_are_times_in_order()
    {
        foreach (var ids in new[] { IdsOf(Sqlite()), IdsOf(SqlServer()) })
        {
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
            Assert.All(ids, id => Assert.True(
                DateTime.TryParseExact(id[..14], "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), id));
        }
    }

    [Fact]
    public async Task Every_trigger_is_there_after_migrating()
    {
        await using var db = _file.Open();
        var triggers = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
            .ToListAsync();

        Assert.Equal(["TR_AuditEntries_AppendOnly_Delete",
            "TR_AuditEntries_AppendOnly_Replace", "TR_AuditEntries_AppendOnly_Update"], triggers);
    }

    [Fact]
    public void Every_trigger_of_SQL_Server_is_made_last_and_not_dropped_again()
    {
        using var db = SqlServer();
        var script = db.GetService<IMigrator>().GenerateScript();

        foreach (var trigger in new[] { "TR_AuditEntries_AppendOnly", "TR_AuditEntries_AppendOnly_Update" })
            Assert.True(Last($"CREATE TRIGGER {trigger} ") > Last($"DROP TRIGGER {trigger};"), trigger);

        int Last(string words) => script.LastIndexOf(words, StringComparison.Ordinal);
    }

    private static string[] Providers { get; } = ["Sqlite", "SqlServer"];

    public void Dispose() => _file.Dispose();

    private static IEnumerable<(string Name, string Text)> Written() =>
        from provider in Providers
        from path in Directory.EnumerateFiles(Beside($"../../src/Savsjo.Medborgarloften.Data.{provider}/Migrations"), "2*.cs")
            .Order(StringComparer.Ordinal)
        select ($"{provider}/{Path.GetFileName(path)}", File.ReadAllText(path));

    private static string Sum(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    private static List<string> IdsOf(AppDbContext context)
    {
        using (context)
            return [.. context.Database.GetMigrations()];
    }

    private static string NameOf(string id) => id[15..];

    private static AppDbContext Sqlite() => new SqliteDesignTimeFactory().CreateDbContext([]);

    private static AppDbContext SqlServer() => new SqlServerDesignTimeFactory().CreateDbContext([]);

    private static string Beside(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Data.Tests.Audit;

/// <summary>A migrated database of its own, without accounts or reports: only the log matters.</summary>
public sealed class AuditDatabase : IDisposable
{
    private static readonly DateTime Start = new(2021, 5, 10, 8, 0, 0, DateTimeKind.Utc);

    private readonly TestDatabase _database = TestDatabase.Migrated();

    public bool IsSqlite => _database.Provider == "Sqlite";

    public AppDbContext Open() => _database.Open();

    /// <summary>An entry with something in every field; the number only makes it differ from others.</summary>
    public static AuditEntry Entry(int number) => new(
        new Change($"user-{number % 3}", Start.AddMinutes(number)), $"Åsa Öberg {number}", AuditDeed.Recorded, new Tertial(2021, 1), 22,
        $"2.2 Riktade insatser {number}", $"Läge: Pågår\nInsatser: {number}", $"Läge: Klart\nInsatser: {number + 1}");

    public async Task Log(int count)
    {
        await using var db = Open();
        for (var number = 1; number <= count; number++)
        {
            db.AuditEntries.Add(Entry(number));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>As many as a large municipality writes in years.</summary>
    public async Task LogMany(int count)
    {
        const int batch = 5_000;
        if (IsSqlite)
        {
            await using var db = Open();
            await LongLog.Write(db, count);
            return;
        }

        for (var first = 1; first <= count; first += batch)
        {
            await using var db = Open();
            db.AuditEntries.AddRange(Enumerable.Range(first, batch).Select(Entry));
            await db.SaveChangesAsync();
        }
    }

    public async Task<List<AuditEntry>> Entries()
    {
        await using var db = Open();
        return await db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync();
    }

    public async Task<AuditVerdict> Verify(string? expectedHash = null)
    {
        await using var db = Open();
        return await new AuditVerification(db).Verify(expectedHash);
    }

    /// <summary>Does what only somebody with rights over the database itself can do.</summary>
    public async Task Tamper(string sql)
    {
        await RemoveGuards();
        await Execute(sql);
    }

    public async Task Execute(string sql)
    {
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    /// <summary>One value, as text.</summary>
    public async Task<string> Read(string sql)
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }

    public void Dispose() => _database.Dispose();

    private Task RemoveGuards() => Execute(IsSqlite
        ? """
            DROP TRIGGER IF EXISTS TR_AuditEntries_AppendOnly_Update;
            DROP TRIGGER IF EXISTS TR_AuditEntries_AppendOnly_Delete;
            DROP TRIGGER IF EXISTS TR_AuditEntries_AppendOnly_Replace;
            """
        : "DROP TRIGGER IF EXISTS TR_AuditEntries_AppendOnly; DROP TRIGGER IF EXISTS TR_AuditEntries_AppendOnly_Update;");
}

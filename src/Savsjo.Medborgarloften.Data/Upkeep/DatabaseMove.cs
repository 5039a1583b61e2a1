using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Verifying;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>
/// Flytt av allt till en annan databas, of whatever kind: every row of every table as it is stored, with its number and its hash, whole
/// or not at all. Both have the same migrations. What is there is held against what was here before anybody uses it.
/// </summary>
public sealed class DatabaseMove(AppDbContext from, AppDbContext to, IRowsTakenIn intake)
{
    private readonly List<ITable> _tables =
        [.. to.Model.GetRelationalModel().Tables.Where(table => table.Name != nameof(AppDbContext.SaveKeys))];

    /// <summary>Nobody appends to the log here while it goes on; a site that only reads may run.</summary>
    /// <returns>How many rows there are now, and what the verification of the other database says.</returns>
    /// <exception cref="DatabaseFaultException">What is here is not whole, the other is in use, or not all of it arrived.</exception>
    public async Task<BackupContents> Run(CancellationToken cancellation = default)
    {
        var here = await Verification.Of(from, expectedHash: null, cancellation);
        Require(here.IsWhole, "Databasen flyttas inte, för den är inte hel. " + string.Join(" ", here.Faults));
        Require(!await to.Users.AnyAsync(cancellation) && !await to.AuditEntries.AnyAsync(cancellation),
            "Databasen att flytta till är i bruk: den har konton eller en logg. Flytta till en ny, tom databas.");
        var rows = await from.WholeOnWhatIsRead(() => to.Once(() => CopyAll(cancellation), cancellation), cancellation);
        var there = await Verification.Of(to, here.Log.LastHash, cancellation);
        Require(there.IsWhole && there.Log.LastHash == here.Log.LastHash,
            "Den nya databasen har inte samma innehåll som den gamla. Använd den inte. " + string.Join(" ", there.Faults));
        return new(rows, there, Bytes: 0);
    }

    private async Task<long> CopyAll(CancellationToken cancellation)
    {
        await Say(intake.Begin(_tables), cancellation);
        // What a migration puts in its tables is here too, as it has become.
        foreach (var table in _tables)
            if (await Count(to, table, cancellation) > 0)
                await Say([$"DELETE FROM {Name(to, table)}"], cancellation);
        var rows = 0L;
        foreach (var table in _tables)
        {
            await Say(intake.Before(table), cancellation);
            var copied = await Copy(table, cancellation);
            await Say(intake.After(table), cancellation);
            Require(copied == await Count(from, table, cancellation) && copied == await Count(to, table, cancellation),
                $"Tabellen {table.Name} kom inte fram hel.");
            rows += copied;
        }

        await Say(intake.End(_tables), cancellation);
        return rows;
    }

    private async Task<long> Copy(ITable table, CancellationToken cancellation)
    {
        var columns = table.Columns.ToList();
        await using var question = Command(from, $"SELECT {Names(from, columns)} FROM {Name(from, table)}");
        await using var insert = Command(to,
            $"INSERT INTO {Name(to, table)} ({Names(to, columns)}) VALUES ({string.Join(", ", columns.Select((_, at) => $"@p{at}"))})");
        var parameters = columns.Select((column, at) => Parameter(insert, column, at)).ToList();
        await using var reader = await question.ExecuteReaderAsync(cancellation);
        var copied = 0L;
        for (; await reader.ReadAsync(cancellation); copied++)
        {
            for (var at = 0; at < columns.Count; at++)
                parameters[at].Value = Value(reader, at, StoredType(columns[at]));
            await insert.ExecuteNonQueryAsync(cancellation);
        }

        return copied;
    }

    private static DbParameter Parameter(DbCommand insert, IColumn column, int at)
    {
        var parameter = insert.CreateParameter();
        parameter.ParameterName = $"@p{at}";
        // What the driver makes of an instant by itself has no ten-millionths, which the log's hashes rest on.
        if (StoredType(column) == typeof(DateTime))
            parameter.DbType = DbType.DateTime2;
        else if (StoredType(column) == typeof(byte[]))
            parameter.DbType = DbType.Binary;
        insert.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>As the model stores it; a document in JSON is text.</summary>
    private static Type StoredType(IColumn column)
    {
        var type = Nullable.GetUnderlyingType(column.ProviderClrType) ?? column.ProviderClrType;
        return IsPlain(type) ? type : typeof(string);
    }

    private static bool IsPlain(Type type) => type.IsPrimitive
        || type == typeof(string) || type == typeof(byte[]) || type == typeof(decimal) || type == typeof(Guid)
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly);

    private static object Value(DbDataReader reader, int at, Type type)
    {
        if (reader.IsDBNull(at))
            return DBNull.Value;
        if (type == typeof(DateTime))
            return reader.GetDateTime(at);
        if (type == typeof(DateTimeOffset))
            return reader.GetFieldValue<DateTimeOffset>(at);
        if (type == typeof(DateOnly))
            return reader.GetFieldValue<DateOnly>(at);
        if (type == typeof(TimeOnly))
            return reader.GetFieldValue<TimeOnly>(at);
        if (type == typeof(Guid))
            return reader.GetGuid(at);
        if (type == typeof(decimal))
            return reader.GetDecimal(at);
        if (type == typeof(bool))
            return reader.GetBoolean(at);
        if (type == typeof(byte[]))
            return reader.GetFieldValue<byte[]>(at);
        return type == typeof(string) ? reader.GetString(at) : reader.GetValue(at);
    }

    private async Task Say(IEnumerable<string> statements, CancellationToken cancellation)
    {
        foreach (var statement in statements)
        {
            await using var command = Command(to, statement);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task<long> Count(AppDbContext db, ITable table, CancellationToken cancellation)
    {
        await using var command = Command(db, $"SELECT COUNT(*) FROM {Name(db, table)}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), null);
    }

    private static DbCommand Command(AppDbContext db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandTimeout = 0;
        return command;
    }

    private static string Name(AppDbContext db, ITable table) => Sql(db).DelimitIdentifier(table.Name, table.Schema);

    private static string Names(AppDbContext db, IEnumerable<IColumn> columns) =>
        string.Join(", ", columns.Select(column => Sql(db).DelimitIdentifier(column.Name)));

    private static ISqlGenerationHelper Sql(AppDbContext db) => db.GetService<ISqlGenerationHelper>();

    private static void Require(bool holds, string sentence)
    {
        if (!holds)
            throw new DatabaseFaultException(sentence);
    }
}

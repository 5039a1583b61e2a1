using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Rader som de är lagrade: from a table of one database to the same one of another, of whatever kind. Both are open.</summary>
internal sealed class TableRows(AppDbContext from, AppDbContext to)
{
    /// <param name="condition">Which rows, as SQL that every database reads; all of them without one.</param>
    /// <param name="isBlank">Columns of text that arrive empty where they are filled.</param>
    /// <returns>How many rows.</returns>
    public async Task<long> Copy(
        ITable table, string? condition = null, Func<IColumn, bool>? isBlank = null, CancellationToken cancellation = default)
    {
        var columns = table.Columns.ToList();
        await using var question = Command(
            from, $"SELECT {Names(from, columns)} FROM {Name(from, table)}{(condition is null ? "" : $" WHERE {condition}")}");
        await using var insert = Command(to,
            $"INSERT INTO {Name(to, table)} ({Names(to, columns)}) VALUES ({string.Join(", ", columns.Select((_, at) => $"@p{at}"))})");
        var parameters = columns.Select((column, at) => Parameter(insert, column, at)).ToList();
        await using var reader = await question.ExecuteReaderAsync(cancellation);
        var copied = 0L;
        for (; await reader.ReadAsync(cancellation); copied++)
        {
            for (var at = 0; at < columns.Count; at++)
                parameters[at].Value = isBlank?.Invoke(columns[at]) == true && !reader.IsDBNull(at) ? ""
                    : Value(reader, at, StoredType(columns[at]));
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

    public static DbCommand Command(AppDbContext db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        return command;
    }

    public static string Name(AppDbContext db, ITable table) => Sql(db).DelimitIdentifier(table.Name, table.Schema);

    private static string Names(AppDbContext db, IEnumerable<IColumn> columns) =>
        string.Join(", ", columns.Select(column => Sql(db).DelimitIdentifier(column.Name)));

    private static ISqlGenerationHelper Sql(AppDbContext db) => db.GetService<ISqlGenerationHelper>();
}

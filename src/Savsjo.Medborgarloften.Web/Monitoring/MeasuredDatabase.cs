using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Savsjo.Medborgarloften.Web.Monitoring;

/// <summary>Mäter databasens svarstid: each question that is asked of it. On SQLite a write waits for whoever writes before it.</summary>
public sealed class MeasuredCommands(OperationMeter meter) : DbCommandInterceptor
{
    private static readonly string[] Known = ["SELECT", "INSERT", "UPDATE", "DELETE", "MERGE"];

    /// <summary>How a save on SQL Server says how it wants to be answered, before it says what it does.</summary>
    private static readonly string[] Before = ["SET ", "DECLARE "];

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken) =>
        Noted(command, eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken) =>
        Noted(command, eventData, result);

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken) =>
        Noted(command, eventData, result);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken)
    {
        meter.Asked(DatabaseName.Of(eventData), Operation(command.CommandText), eventData.Duration, eventData.Exception);
        return Task.CompletedTask;
    }

    private ValueTask<T> Noted<T>(DbCommand command, CommandExecutedEventData eventData, T result)
    {
        meter.Asked(DatabaseName.Of(eventData), Operation(command.CommandText), eventData.Duration);
        return ValueTask.FromResult(result);
    }

    /// <summary>Its first word, of a few: figures are kept for each.</summary>
    public static string Operation(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        while (First(Before, text) is not null && text.IndexOf(';') is var end and >= 0)
            text = text[(end + 1)..].TrimStart();
        return First(Known, text) ?? "_OTHER";
    }

    private static string? First(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return word;
        return null;
    }
}

/// <summary>
/// Mäter databasens svarstid: a transaction's beginning, where SQLite takes its turn, and its end, where the disk answers.
/// </summary>
public sealed class MeasuredTransactions(OperationMeter meter) : DbTransactionInterceptor
{
    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken)
    {
        meter.Asked(DatabaseName.Of(eventData), "BEGIN", eventData.Duration);
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken)
    {
        meter.Asked(DatabaseName.Of(eventData), "COMMIT", eventData.Duration);
        return Task.CompletedTask;
    }
}

/// <summary>Databasens namn, as OpenTelemetry writes it.</summary>
internal static class DatabaseName
{
    public static string Of(DbContextEventData eventData) =>
        eventData.Context?.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? "sqlite" : "microsoft.sql_server";
}

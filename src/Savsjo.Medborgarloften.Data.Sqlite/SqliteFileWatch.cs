using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Upkeep;
using SQLitePCL;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Vaktar databasfilen: a file that is deleted or moved is still there for those who have it open, and what they write goes with
/// it. Asked when a connection is opened and when something has been written, so that nothing counts as saved that is lost.
/// </summary>
internal sealed class SqliteFileWatch : DbConnectionInterceptor, IDbTransactionInterceptor, IDbCommandInterceptor
{
    private const int HasMovedQuestion = 20; // SQLITE_FCNTL_HAS_MOVED; Windows has no answer, and lets no open file be deleted.

    private const nint MainDatabase = 0;

    public static SqliteFileWatch Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Check(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Check(connection);
        return Task.CompletedTask;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        Check(eventData.Context?.Database.GetDbConnection());

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context?.Database.GetDbConnection());
        return Task.CompletedTask;
    }

    public int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        Check(command.Connection);
        return result;
    }

    public ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Check(command.Connection);
        return ValueTask.FromResult(result);
    }

    /// <exception cref="DatabaseFaultException">The file is not where it was. Those who have it open let it go.</exception>
    private static void Check(DbConnection? connection)
    {
        if (connection is not SqliteConnection { Handle: { IsInvalid: false, IsClosed: false } handle } open || !HasMoved(handle))
            return;
        SqliteConnection.ClearPool(open);
        open.Close();
        throw new DatabaseFaultException(
            $"Databasfilen ”{open.DataSource}” har tagits bort, flyttats eller bytts ut medan programmet körs. Ingenting sparas förrän "
            + "den är tillbaka.");
    }

    private static bool HasMoved(sqlite3 handle) =>
        FileControl(handle, MainDatabase, HasMovedQuestion, out var hasMoved) == raw.SQLITE_OK && hasMoved != 0;

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(sqlite3 database, nint schema, int question, out int answer);
}

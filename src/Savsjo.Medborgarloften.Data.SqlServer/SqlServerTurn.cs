using Microsoft.Data.SqlClient;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>
/// Turen att ändra databasen: an application lock of a session of its own. The server gives it back when the session ends,
/// however that happens. While there is no database to lock there is no lock: creating it is the server's to do once.
/// </summary>
internal sealed class SqlServerTurn(SqlConnection session) : IAsyncDisposable
{
    private const string Resource = "Savsjo.Medborgarloften.Start";
    private const int CannotOpen = 4060;
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(5);

    public static async Task<IAsyncDisposable> Take(
        SqlConnectionStringBuilder database, string deed, TimeSpan patience, Action<string> tell, TimeProvider clock,
        CancellationToken cancellation)
    {
        // The session carries what it is for: whoever may see sessions sees who has the turn.
        var session = new SqlConnection(new SqlConnectionStringBuilder(database.ConnectionString)
        {
            ApplicationName = $"Medborgarlöften {deed}, process {Environment.ProcessId}",
            Pooling = false,
        }.ConnectionString);
        try
        {
            await session.OpenAsync(cancellation);
            await Wait(session, patience, tell, clock, cancellation);
        }
        catch (SqlException exception) when (exception.Number == CannotOpen)
        {
            // Nothing to lock yet.
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        return new SqlServerTurn(session);
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private static async Task Wait(
        SqlConnection session, TimeSpan patience, Action<string> tell, TimeProvider clock, CancellationToken cancellation)
    {
        var (began, told) = (clock.GetTimestamp(), TimeSpan.Zero);
        while (!await IsTaken(session, cancellation))
        {
            var waited = clock.GetElapsedTime(began);
            if (waited > patience)
                throw new DatabaseFaultException(
                    $"{await Who(session, cancellation)} Vänta tills det är klart, eller avsluta det, och starta sedan igen.");
            if (waited >= told)
            {
                tell(await Who(session, cancellation));
                told = waited + BetweenWords;
            }

            await Task.Delay(Rhythm, clock, cancellation);
        }
    }

    private static async Task<bool> IsTaken(SqlConnection session, CancellationToken cancellation)
    {
        await using var command = session.CreateCommand();
        command.CommandText = $"""
            DECLARE @result int;
            EXEC @result = sp_getapplock @Resource = '{Resource}', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0;
            SELECT @result;
            """;
        return await command.ExecuteScalarAsync(cancellation) is int result and >= 0;
    }

    /// <summary>Seeing others' sessions takes a right that the account need not have.</summary>
    private static async Task<string> Who(SqlConnection session, CancellationToken cancellation)
    {
        try
        {
            await using var command = session.CreateCommand();
            command.CommandText = $"""
                SELECT TOP 1 CONCAT(one.program_name, N' på ', one.host_name)
                FROM sys.dm_tran_locks AS held JOIN sys.dm_exec_sessions AS one ON one.session_id = held.request_session_id
                WHERE held.resource_type = 'APPLICATION' AND held.request_status = 'GRANT'
                    AND held.resource_database_id = DB_ID() AND held.resource_description LIKE '%Savsjo.Medborgarloften.%';
                """;
            if (await command.ExecuteScalarAsync(cancellation) is string who)
                return $"Databasen förbereds just nu av {who}.";
        }
        catch (SqlException)
        {
            // Not allowed to see.
        }

        return "Databasen förbereds just nu av en annan nod eller ett kommando.";
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Slag av databas: all that differs between those that can be chosen, given a connection.</summary>
public sealed record DatabaseKind(
    string Name,
    Func<string, string?> FaultIn,
    Action<DbContextOptionsBuilder, string> Use,
    Func<string, IDatabaseUpkeep> Upkeep,
    Func<string, IDatabaseBackup> Backup,
    IDatabaseErrors Errors,
    IErasedTraces Traces,
    IRowsTakenIn Intake)
{
    /// <summary>A file; opening one that is not there makes no new one.</summary>
    public static DatabaseKind Sqlite { get; } = new(
        "SQLite",
        SqliteDatabase.FaultIn,
        (options, connection) => options.UseSqliteDatabase(SqliteDatabase.Existing(connection)),
        connection => new SqliteUpkeep(connection, TimeProvider.System),
        connection => new SqliteBackup(connection, TimeProvider.System),
        new SqliteErrors(), new SqliteTraces(), new SqliteRowsTakenIn());

    public static DatabaseKind SqlServer { get; } = new(
        "SQL Server",
        SqlServerDatabase.FaultIn,
        (options, connection) => options.UseSqlServerDatabase(connection),
        connection => new SqlServerUpkeep(connection, TimeProvider.System),
        connection => new SqlServerBackup(connection),
        new SqlServerErrors(), new SqlServerTraces(), new SqlServerRowsTakenIn());

    /// <summary>By Database:Provider; SQLite where it says nothing, null where it says something else.</summary>
    public static DatabaseKind? Named(string? provider) => provider?.ToUpperInvariant() switch
    {
        "SQLITE" or null or "" => Sqlite,
        "SQLSERVER" => SqlServer,
        _ => null,
    };
}

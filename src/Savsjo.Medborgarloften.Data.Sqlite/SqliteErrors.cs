using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>What SQLite's error codes mean (sqlite.org/rescode.html).</summary>
public sealed class SqliteErrors : IDatabaseErrors
{
    internal const string CannotOpen =
        "databasfilen går inte att öppna eller skapa; kontrollera att mappen finns och att programmet får skriva i den.";

    /// <summary>SQLITE_CONSTRAINT (19) with its extended code for a unique index (2067) or a primary key (1555).</summary>
    public bool IsDuplicate(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 2067 or 1555 };

    /// <summary>
    /// The extended code for a foreign key is 787; where a row may not be taken away since others refer to it, it is that of a trigger,
    /// 1811, as for the triggers that guard the log: what kind it is, the message has.
    /// </summary>
    public bool IsBrokenReference(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 787 or 1811 } refused
        && refused.Message.Contains("FOREIGN KEY", StringComparison.Ordinal);

    public string? WhyUnreachable(Exception exception) => (exception as SqliteException)?.SqliteErrorCode switch
    {
        14 => CannotOpen,
        8 => "databasfilen är skrivskyddad; programmet måste få skriva i den och i mappen där den ligger.",
        5 or 6 => "databasfilen är upptagen av ett annat program.",
        13 => "disken där databasfilen ligger är full.",
        11 or 26 => "filen är ingen SQLite-databas, eller så är den skadad.",
        10 => "databasfilen går inte att läsa eller skriva på den disk där den ligger.",
        _ => null,
    };
}

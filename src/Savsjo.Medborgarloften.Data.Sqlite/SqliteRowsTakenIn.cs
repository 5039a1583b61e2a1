using Microsoft.EntityFrameworkCore.Metadata;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>SQLite takes any number, and looks at references when the transaction is committed if it is told to wait.</summary>
public sealed class SqliteRowsTakenIn : IRowsTakenIn
{
    public IEnumerable<string> Begin(IEnumerable<ITable> tables) => ["PRAGMA defer_foreign_keys=ON"];

    public IEnumerable<string> Before(ITable table) => [];

    public IEnumerable<string> After(ITable table) => [];

    public IEnumerable<string> End(IEnumerable<ITable> tables) => [];
}

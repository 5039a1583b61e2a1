using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>
/// SQL Server gives the numbers itself unless it is told that they are given, one table at a time, and holds a row against what it refers
/// to at once. The account needs the right to change tables, which migrations need too.
/// </summary>
public sealed class SqlServerRowsTakenIn : IRowsTakenIn
{
    public IEnumerable<string> Begin(IEnumerable<ITable> tables) =>
        tables.Select(table => $"ALTER TABLE {Name(table)} NOCHECK CONSTRAINT ALL");

    public IEnumerable<string> Before(ITable table) => Numbered(table, "ON");

    public IEnumerable<string> After(ITable table) => Numbered(table, "OFF");

    public IEnumerable<string> End(IEnumerable<ITable> tables) =>
        tables.Select(table => $"ALTER TABLE {Name(table)} WITH CHECK CHECK CONSTRAINT ALL");

    private static IEnumerable<string> Numbered(ITable table, string how) => table.Columns.Any(IsNumbered)
        ? [$"SET IDENTITY_INSERT {Name(table)} {how}"]
        : [];

    private static bool IsNumbered(IColumn column) => column.PropertyMappings.Any(mapping =>
        mapping.Property.GetValueGenerationStrategy() == SqlServerValueGenerationStrategy.IdentityColumn);

    private static string Name(ITable table) => table.Schema is { } schema ? $"[{schema}].[{table.Name}]" : $"[{table.Name}]";
}

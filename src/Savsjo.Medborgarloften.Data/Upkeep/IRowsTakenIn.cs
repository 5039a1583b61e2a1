using Microsoft.EntityFrameworkCore.Metadata;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>
/// Mottagande: what a database wants to be told to take in rows with the numbers that they have, in whatever order. Statements, run in the
/// transaction that takes them in. Implemented once in each provider project.
/// </summary>
public interface IRowsTakenIn
{
    /// <summary>Before the first table; references are not looked at from here on.</summary>
    IEnumerable<string> Begin(IEnumerable<ITable> tables);

    IEnumerable<string> Before(ITable table);

    IEnumerable<string> After(ITable table);

    /// <summary>After the last; references are looked at again, those of all rows.</summary>
    IEnumerable<string> End(IEnumerable<ITable> tables);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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
                await Say([$"DELETE FROM {TableRows.Name(to, table)}"], cancellation);
        var (rows, all) = (new TableRows(from, to), 0L);
        foreach (var table in _tables)
        {
            await Say(intake.Before(table), cancellation);
            var copied = await rows.Copy(table, cancellation: cancellation);
            await Say(intake.After(table), cancellation);
            Require(copied == await Count(from, table, cancellation) && copied == await Count(to, table, cancellation),
                $"Tabellen {table.Name} kom inte fram hel.");
            all += copied;
        }

        await Say(intake.End(_tables), cancellation);
        return all;
    }

    private async Task Say(IEnumerable<string> statements, CancellationToken cancellation)
    {
        foreach (var statement in statements)
        {
            await using var command = TableRows.Command(to, statement);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task<long> Count(AppDbContext db, ITable table, CancellationToken cancellation)
    {
        await using var command = TableRows.Command(db, $"SELECT COUNT(*) FROM {TableRows.Name(db, table)}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), null);
    }

    private static void Require(bool holds, string sentence)
    {
        if (!holds)
            throw new DatabaseFaultException(sentence);
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>
/// Kontrollerar dokumenten från tidigare år: the bytes of each against the hash that stands in the log, and that none is missing but
/// those that the log says were removed.
/// </summary>
public static class OriginalsVerification
{
    private const string Name = "Dokument, SHA-256";

    /// <summary>What the log holds of a document.</summary>
    public static AuditValue Hash(string sha256) => new(Name, sha256);

    /// <summary>What is wrong, a sentence each.</summary>
    public static async Task<IReadOnlyList<string>> Faults(AppDbContext db, CancellationToken cancellation)
    {
        // A document and its entry are saved together: what stood in the log before is stored, and what is stored stands in it afterwards.
        var logged = await Logged(db, cancellation);
        var stored = await Stored(db, cancellation);
        var known = await Logged(db, cancellation);
        return
        [
            .. stored.Where(one => !known.ContainsKey(one.Hash) || one.Hash != one.Stated)
                .Select(one => $"Dokumentet ”{one.Name}” från tidigare år är ett annat än det som sparades."),
            .. logged.Where(one => known.ContainsKey(one.Key) && stored.All(file => file.Hash != one.Key && file.Stated != one.Key))
                .Select(one => $"Dokumentet ”{one.Value}” från tidigare år står i loggen som sparat men finns inte."),
        ];
    }

    /// <summary>One document at a time in memory.</summary>
    private static async Task<List<(string Name, string Hash, string Stated)>> Stored(AppDbContext db, CancellationToken cancellation)
    {
        var all = new List<(string, string, string)>();
        var files = db.EarlierDocuments.OrderBy(one => one.Id).Select(one => new { one.Name, one.Bytes, one.Sha256 });
        await foreach (var row in db.Stored(files, cancellation))
            all.Add((row.GetString(0), PublicationHashes.OfBytes(row.GetValue(1) as byte[] ?? []), row.GetString(2)));
        return all;
    }

    /// <summary>What each document that is to be there was called in the log, by its hash.</summary>
    private static async Task<Dictionary<string, string>> Logged(AppDbContext db, CancellationToken cancellation)
    {
        var all = new Dictionary<string, string>();
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.Deed == AuditDeed.EarlierDocumentKept || entry.Deed == AuditDeed.EarlierDocumentRemoved)
            .OrderBy(entry => entry.Sequence).Select(entry => new { entry.Deed, entry.Subject, entry.Before, entry.After })
            .ToListAsync(cancellation);
        foreach (var entry in entries)
            if (HashIn(entry.After) is { } kept)
                all[kept] = entry.Subject;
            else if (HashIn(entry.Before) is { } removed)
                all.Remove(removed);
        return all;
    }

    private static string? HashIn(string? values) => AuditValues.Read(values).FirstOrDefault(value => value.Name == Name)?.Value;
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>
/// Kontrollerar de undertecknade överenskommelserna: the bytes of each file against the hash that stands in the log, and that none is
/// missing.
/// </summary>
public static class SignedVerification
{
    /// <summary>What the log holds of a file.</summary>
    public static AuditValue Hash(string sha256) => new(PublicationHashes.Pdf, sha256);

    /// <summary>What is wrong, a sentence each.</summary>
    public static async Task<IReadOnlyList<string>> Faults(AppDbContext db, CancellationToken cancellation)
    {
        // A file and its entry are saved together: what stood in the log before is stored, and what is stored stands in it afterwards.
        var logged = await Logged(db, cancellation);
        var stored = await Stored(db, cancellation);
        var known = await Logged(db, cancellation);
        return
        [
            .. stored.Where(one => !known.ContainsKey(one.Hash) || one.Hash != one.Stated)
                .Select(one => $"Den undertecknade överenskommelsen i ”{one.Title}”, fil {one.Number}, är en annan än den som lades upp."),
            .. logged.Where(one => stored.All(file => file.Hash != one.Key && file.Stated != one.Key))
                .Select(one => $"{one.Value} står i loggen som upplagd men finns inte."),
        ];
    }

    /// <summary>One file at a time in memory.</summary>
    private static async Task<List<(string Title, int Number, string Hash, string Stated)>> Stored(
        AppDbContext db, CancellationToken cancellation)
    {
        var all = new List<(string, int, string, string)>();
        var files =
            from signed in db.SignedAgreements
            join period in db.PromisePeriods on signed.PromisePeriodId equals period.Id
            orderby signed.Id
            select new { period.Title, signed.Number, signed.Bytes, signed.Sha256 };
        await foreach (var row in db.Stored(files, cancellation))
            all.Add((row.GetString(0), row.GetInt32(1), PublicationHashes.OfBytes(row.GetValue(2) as byte[] ?? []), row.GetString(3)));
        return all;
    }

    /// <summary>What each file was called in the log, by its hash.</summary>
    private static async Task<Dictionary<string, string>> Logged(AppDbContext db, CancellationToken cancellation)
    {
        var all = new Dictionary<string, string>();
        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.Deed == AuditDeed.AgreementPublished)
            .OrderBy(entry => entry.Sequence).Select(entry => new { entry.Subject, entry.After }).ToListAsync(cancellation);
        foreach (var entry in entries)
            if (AuditValues.Read(entry.After).FirstOrDefault(value => value.Name == PublicationHashes.Pdf) is { } hash)
                all[hash.Value] = entry.Subject;
        return all;
    }
}

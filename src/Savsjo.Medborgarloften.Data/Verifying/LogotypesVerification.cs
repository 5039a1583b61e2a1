using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Kontrollerar logotyperna: each is known by the hash of its bytes, in its address and in the log.</summary>
internal static class LogotypesVerification
{
    /// <summary>What is wrong, a sentence each; one file at a time in memory.</summary>
    public static async Task<IReadOnlyList<string>> Faults(AppDbContext db, CancellationToken cancellation)
    {
        var faults = new List<string>();
        await foreach (var row in db.Stored(db.Set<LogotypeFile>().Select(one => new { one.Bytes, one.Hash }), cancellation))
            if (PublicationHashes.OfBytes(row.GetValue(0) as byte[] ?? []) is var hash && hash != row.GetString(1))
                faults.Add("En logotyp är en annan än den som lades upp.");
        return faults;
    }
}

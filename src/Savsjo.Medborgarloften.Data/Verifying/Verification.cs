using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Kontroll av hela databasen: the log's chain, and what is published against it.</summary>
public sealed record Verification(AuditVerdict Log, PublishedVerdict Published)
{
    public bool IsWhole => Faults.Count == 0;

    /// <summary>What is wrong, as whole Swedish sentences.</summary>
    public IReadOnlyList<string> Faults => Log.Fault is null
        ? Published.Faults
        : [$"Loggen är bruten efter post {Log.Verified}.", .. Published.Faults];

    /// <param name="expectedHash">A hash that was kept elsewhere; null when there is none.</param>
    public static async Task<Verification> Of(AppDbContext db, string? expectedHash = null, CancellationToken cancellation = default) =>
        new(await new AuditVerification(db).Verify(expectedHash, cancellation), await new PublishedVerification(db).Verify(cancellation));
}

using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>Läser släktskapet between activities, without their texts, measures and reports.</summary>
public static class LineageQueries
{
    /// <summary>Of every agreement, drafts too.</summary>
    public static Task<Lineage> Lineage(this AppDbContext db, CancellationToken cancellation) => db.PromisePeriods.Links(cancellation);
}

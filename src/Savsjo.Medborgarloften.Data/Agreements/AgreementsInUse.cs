using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>
/// Överenskommelser i bruk: what the public may read of agreements, from the day they are taken into use. A draft is nobody's to
/// read, so public pages get at agreements by this and by nothing else; notes and reports are not taken along.
/// </summary>
public static class AgreementsInUse
{
    public static IQueryable<PromisePeriod> InUse(this AppDbContext db) =>
        db.PromisePeriods.Where(period => !period.IsDraft);

    /// <summary>With rounds, promises, activities, measures and offences, in the order of their days.</summary>
    public static async Task<IReadOnlyList<PromisePeriod>> AgreedInUse(this AppDbContext db, CancellationToken cancellation) =>
        await db.InUse()
            .Include(period => period.Rounds)
            .Include(period => period.Promises).ThenInclude(promise => promise.Activities)
                .ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
            .Include(period => period.CommonActivities).ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
            .OrderBy(period => period.FirstDay)
            .AsNoTrackingWithIdentityResolution()
            .ToListAsync(cancellation);
}

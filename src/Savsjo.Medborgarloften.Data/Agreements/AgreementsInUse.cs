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

    /// <summary>The last one, when it is about to end and no next one is in use.</summary>
    public static async Task<EndingAgreement?> EndingAgreement(this AppDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var days = await db.InUse().Select(period => new { period.Title, period.LastDay }).ToListAsync(cancellation);
        return Domain.Agreements.EndingAgreement.Of(days.Select(one => (one.Title, one.LastDay)), today);
    }
}

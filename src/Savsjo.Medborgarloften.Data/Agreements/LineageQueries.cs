using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>Läser släktskapet between activities, without their texts, measures and reports.</summary>
public static class LineageQueries
{
    /// <summary>Of every agreement, drafts too.</summary>
    public static Task<Lineage> Lineage(this AppDbContext db, CancellationToken cancellation) => Read(db, db.PromisePeriods, cancellation);

    /// <summary>Of the agreements in use, with their days and the tertials that they follow up: what the public may know.</summary>
    public static async Task<AgreedSeries> SeriesInUse(this AppDbContext db, CancellationToken cancellation)
    {
        var periods = await db.InUse().AsNoTracking().Include(period => period.Rounds).OrderBy(period => period.FirstDay)
            .ToListAsync(cancellation);
        return new(await Read(db, db.InUse(), cancellation), periods);
    }

    private static async Task<Lineage> Read(AppDbContext db, IQueryable<PromisePeriod> periods, CancellationToken cancellation)
    {
        var underPromises = await (
            from period in periods
            from promise in period.Promises
            from activity in promise.Activities
            select new LineageLink(
                activity.Id, period.Id, period.Title, period.FirstDay, promise.Number, activity.Number,
                activity.ShortName ?? activity.Text, activity.ContinuesActivityId, activity.ReplacesActivityId)).ToListAsync(cancellation);
        var common = await (
            from period in periods
            from activity in period.CommonActivities
            select new LineageLink(
                activity.Id, period.Id, period.Title, period.FirstDay, null, activity.Number,
                activity.ShortName ?? activity.Text, activity.ContinuesActivityId, activity.ReplacesActivityId)).ToListAsync(cancellation);
        return new([.. underPromises, .. common]);
    }
}

/// <summary>Serier av aktiviteter i bruk: what a published activity is known by, from agreement to agreement.</summary>
/// <param name="Periods">In use, with their rounds, in order.</param>
public sealed record AgreedSeries(Lineage Lineage, IReadOnlyList<PromisePeriod> Periods)
{
    private readonly Dictionary<Tertial, PromisePeriod> _byTertial = Periods
        .SelectMany(period => period.Rounds.Select(round => (round.Tertial, Period: period)))
        .ToDictionary(one => one.Tertial, one => one.Period);

    /// <summary>Of whatever was published before anything of this was known.</summary>
    public static AgreedSeries Nothing { get; } = new(new([]), []);

    public PromisePeriod? PeriodWith(Tertial tertial) => _byTertial.GetValueOrDefault(tertial);

    public PromisePeriod? PeriodOf(LineageLink link) => Periods.FirstOrDefault(period => period.Id == link.PeriodId);

    /// <summary>The activity that a published one is; null for one of an agreement that is not here.</summary>
    /// <param name="tertial">The follow-up's.</param>
    /// <param name="label">"2.4".</param>
    public LineageLink? Find(Tertial tertial, string label) => PeriodWith(tertial) is { } period ? Find(period, label) : null;

    public LineageLink? Find(PromisePeriod period, string label) =>
        Lineage.All.FirstOrDefault(link => link.PeriodId == period.Id && link.Label == label);

    /// <summary>The first activity of the series that a published one belongs to.</summary>
    public LineageLink? FirstOf(Tertial tertial, string label) => Find(tertial, label) is { } link ? Lineage.FirstOf(link) : null;
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Lineages;

/// <summary>
/// Föreslagna släktskap of a period with the one before it and the one after: activities that read alike and that continue, or are
/// continued by, nothing yet.
/// </summary>
public sealed record ProposedLineage(int PeriodId, string Title, IReadOnlyList<ProposedPair> Pairs)
{
    public string Address => AddressOf(PeriodId);

    public static string AddressOf(int periodId) => $"{PeriodPage.AddressOf(periodId)}/slaktskap";

    /// <returns>Null when there is no such period.</returns>
    public static async Task<ProposedLineage?> Load(AppDbContext db, int periodId, CancellationToken cancellation)
    {
        var order = await db.PromisePeriods.AsNoTracking().OrderBy(period => period.FirstDay).Select(period => period.Id)
            .ToListAsync(cancellation);
        var place = order.IndexOf(periodId);
        if (place < 0)
            return null;
        var beside = order.Skip(Math.Max(0, place - 1)).Take(place == 0 ? 2 : 3).Select(id => (int?)id).ToList();
        var periods = await Beside(beside, db, cancellation);
        var lineage = await db.Lineage(cancellation);
        db.ChangeTracker.Clear();
        return new(
            periodId, periods.Find(period => period.Id == periodId)?.Title ?? "",
            [.. periods.Zip(periods.Skip(1), (earlier, later) => Between(earlier, later, lineage)).SelectMany(pairs => pairs)]);
    }

    /// <summary>In two questions, however many they are; the context puts together what belongs together.</summary>
    private static async Task<List<PromisePeriod>> Beside(List<int?> ids, AppDbContext db, CancellationToken cancellation)
    {
        var periods = await db.PromisePeriods.Where(period => ids.Contains(period.Id)).Include(period => period.Promises)
            .OrderBy(period => period.FirstDay).AsSingleQuery().ToListAsync(cancellation);
        var promises = periods.SelectMany(period => period.Promises).Select(promise => (int?)promise.Id).ToList();
        await db.Activities.Where(activity => ids.Contains(activity.PromisePeriodId) || promises.Contains(activity.PromiseId))
            .AsSingleQuery().LoadAsync(cancellation);
        return periods;
    }

    private static IEnumerable<ProposedPair> Between(PromisePeriod earlier, PromisePeriod later, Lineage lineage) =>
        from pair in LikeActivities.Between([.. earlier.AllActivities], [.. later.AllActivities])
        where pair.Later.ContinuesActivityId is null && lineage.Refuse(pair.Later.Id, pair.Earlier.Id) is null
        select new ProposedPair(later.Id, pair.Later, later.Title, pair.Earlier, earlier.Title, pair.Sureness);
}

/// <summary>Ett föreslaget släktskap.</summary>
/// <param name="PeriodId">The later activity's period.</param>
public sealed record ProposedPair(
    int PeriodId, Activity Later, string LaterTitle, Activity Earlier, string EarlierTitle, MatchSureness Sureness)
{
    /// <summary>What is ticked: "17-4".</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Later.Id}-{Earlier.Id}");

    public bool IsSure => Sureness >= MatchSureness.Sure;
}

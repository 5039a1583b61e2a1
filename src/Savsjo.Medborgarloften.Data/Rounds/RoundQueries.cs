using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>Finds the round in work with everything around it, in a fixed number of queries.</summary>
public static class RoundQueries
{
    /// <summary>The open round: the earliest unpublished one whose opening day has come; null when none is open.</summary>
    /// <param name="db">The entities are tracked: they can be changed and saved.</param>
    /// <param name="today">Sweden's date.</param>
    public static async Task<RoundInWork?> FindOpenRound(this AppDbContext db, DateOnly today, CancellationToken cancellation = default)
    {
        var next = await db.Rounds.AsNoTracking()
            .Where(round => round.Published == null)
            .OrderBy(round => round.Tertial)
            .Select(round => new { round.PromisePeriodId, round.OpensOn })
            .FirstOrDefaultAsync(cancellation);
        if (next is null || next.OpensOn > today)
            return null;
        var period = await db.Periods().SingleAsync(period => period.Id == next.PromisePeriodId, cancellation);
        var round = period.OpenRound(today);
        return round is null ? null : new RoundInWork(period, round, await db.ReportsOf(period, cancellation));
    }

    /// <summary>Periods with rounds, promises, activities, measures and offences.</summary>
    public static IQueryable<PromisePeriod> Periods(this AppDbContext db) => db.PromisePeriods
        .Include(period => period.Rounds)
        .Include(period => period.Promises).ThenInclude(promise => promise.Notes)
        .Include(period => period.Promises).ThenInclude(promise => promise.Activities).ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
        .Include(period => period.CommonActivities).ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence);

    private static Task<List<ActivityReport>> ReportsOf(this AppDbContext db, PromisePeriod period, CancellationToken cancellation)
    {
        var activities = period.AllActivities.Select(activity => activity.Id).ToList();
        return db.ActivityReports
            .Include(report => report.Values)
            .Include(report => report.Reviews)
            .Include(report => report.Authors)
            .Where(report => activities.Contains(report.ActivityId))
            .OrderBy(report => report.Id)
            .ToListAsync(cancellation);
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>Finds a period with what decides how it may be changed, in a fixed number of queries.</summary>
public static class PeriodQueries
{
    /// <summary>
    /// The period with promises, activities, measures and rounds, tracked, and what has been reported of it; null when
    /// there is no such.
    /// </summary>
    public static async Task<PeriodInWork?> FindPeriod(this AppDbContext db, int periodId, CancellationToken cancellation = default)
    {
        if (await db.FindWholePeriod(periodId, cancellation) is not { } period)
            return null;
        return new PeriodInWork(period, await db.ReportedOf(periodId, cancellation));
    }

    /// <summary>The other periods with their rounds, without their promises; and in which tertials there is anything.</summary>
    public static async Task<OtherPeriods> OtherPeriodsThan(this AppDbContext db, int? periodId, CancellationToken cancellation = default)
    {
        var others = await db.PromisePeriods.Include(one => one.Rounds)
            .Where(one => one.Id != periodId).OrderBy(one => one.FirstDay)
            .AsSingleQuery()
            .ToListAsync(cancellation);
        var written = await db.ActivityReports.Select(report => report.Tertial).Union(db.PromiseNotes.Select(note => note.Tertial))
            .ToListAsync(cancellation);
        var published = others.SelectMany(one => one.Rounds).Where(round => round.IsPublished).Select(round => round.Tertial).ToList();
        return new(others, new HashSet<Tertial>([.. written, .. published]), published.Count == 0 ? null : published.Max());
    }

    private static async Task<ReportedSoFar> ReportedOf(this AppDbContext db, int periodId, CancellationToken cancellation)
    {
        var reports = await db.ActivityReports
            .Where(report => report.Activity.PromisePeriodId == periodId || report.Activity.Promise!.PromisePeriodId == periodId)
            .Select(report => new { report.ActivityId, report.Tertial }).ToListAsync(cancellation);
        var notes = await db.PromiseNotes
            .Where(note => note.Promise == null
                ? db.Rounds.Any(round => round.PromisePeriodId == periodId && round.Tertial == note.Tertial)
                : note.Promise.PromisePeriodId == periodId)
            .Select(note => new { note.PromiseId, note.Tertial }).ToListAsync(cancellation);
        return new([.. reports.Select(one => (one.ActivityId, one.Tertial))], [.. notes.Select(one => (one.PromiseId ?? 0, one.Tertial))]);
    }
}

/// <summary>Löftesperiod i arbete: a period, and what rests on it.</summary>
public sealed record PeriodInWork(PromisePeriod Period, ReportedSoFar Reported);

/// <summary>De andra perioderna, and in which tertials anything has been reported or published.</summary>
public sealed record OtherPeriods(IReadOnlyList<PromisePeriod> Periods, IReadOnlySet<Tertial> Reported, Tertial? LatestPublished)
{
    public FollowUpPlan PlanFor(PromisePeriod period) => FollowUpPlan.For(period, Periods, Reported);
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>Finds the round in work with everything around it, in a fixed number of queries.</summary>
public static class RoundQueries
{
    /// <summary>
    /// The open round: the earliest unpublished one whose opening day has come; null when none is open. What is to be transferred from
    /// a document is none, and is waited for by its own period's rounds alone.
    /// </summary>
    /// <param name="db">The entities are tracked: they can be changed and saved.</param>
    /// <param name="today">Sweden's date.</param>
    public static async Task<RoundInWork?> FindOpenRound(this AppDbContext db, DateOnly today, CancellationToken cancellation = default)
    {
        var next = await db.Rounds.AsNoTracking()
            .Where(round => round.Published == null && !round.IsTransferred)
            .Where(round => !db.Rounds.Any(before => before.PromisePeriodId == round.PromisePeriodId
                && before.Published == null && before.IsTransferred && before.Tertial < round.Tertial))
            .OrderBy(round => round.Tertial)
            .Select(round => new { round.PromisePeriodId, round.OpensOn })
            .FirstOrDefaultAsync(cancellation);
        if (next is null || next.OpensOn > today)
            return null;
        var period = await db.Periods().SingleAsync(period => period.Id == next.PromisePeriodId, cancellation);
        var round = period.OpenRound(today);
        return round is null ? null : await db.InWork(period, round, cancellation);
    }

    /// <summary>
    /// The round of a tertial while it is being corrected or transferred from a document, or, without a tertial, the open round; null
    /// when there is no such.
    /// </summary>
    /// <param name="named">Whose correction or transfer is worked on; null for the open round.</param>
    public static async Task<RoundInWork?> FindRound(
        this AppDbContext db, Tertial? named, DateOnly today, CancellationToken cancellation = default) =>
        named is not { } tertial ? await db.FindOpenRound(today, cancellation)
        : await db.FindPublishedRound(tertial, cancellation) is { } published
            ? published.OngoingCorrection is null ? null : published
        : await db.FindRoundToTransfer(tertial, cancellation);

    /// <summary>The same round as it is stored now; null when it is not worked on any more.</summary>
    public static Task<RoundInWork?> FindAgain(
        this AppDbContext db, RoundInWork round, DateOnly today, CancellationToken cancellation = default) =>
        db.FindRound(round.IsInTurn ? null : round.Tertial, today, cancellation);

    /// <summary>
    /// The round of a tertial whose follow-up is published, whether it is being corrected or not; null when it is not
    /// published.
    /// </summary>
    public static async Task<RoundInWork?> FindPublishedRound(
        this AppDbContext db, Tertial tertial, CancellationToken cancellation = default)
    {
        var period = await db.Periods().FirstOrDefaultAsync(
            period => period.Rounds.Any(round => round.Tertial == tertial && round.Published != null), cancellation);
        return period?.Rounds.Single(round => round.Tertial == tertial) is { } found
            ? await db.InWork(period, found, cancellation)
            : null;
    }

    /// <summary>The rounds that are transferred from documents now, one a period, in order.</summary>
    public static IQueryable<Round> RoundsToTransfer(this AppDbContext db) => db.Rounds
        .Where(round => round.IsTransferred && round.Published == null)
        .Where(round => !db.Rounds.Any(before => before.PromisePeriodId == round.PromisePeriodId
            && before.Published == null && before.Tertial < round.Tertial))
        .OrderBy(round => round.Tertial);

    private static async Task<RoundInWork?> FindRoundToTransfer(
        this AppDbContext db, Tertial tertial, CancellationToken cancellation)
    {
        var period = await db.Periods().FirstOrDefaultAsync(
            period => period.Rounds.Any(round => round.Tertial == tertial && round.Published == null && round.IsTransferred), cancellation);
        return period?.RoundToTransfer is { } next && next.Tertial == tertial ? await db.InWork(period, next, cancellation) : null;
    }

    private static async Task<RoundInWork> InWork(
        this AppDbContext db, PromisePeriod period, Round round, CancellationToken cancellation) => new(
        period, round, await db.ReportsOf(period, cancellation),
        await db.PromiseNotes.Include(note => note.Authors).Include(note => note.Promise)
            .Where(note => note.Tertial == round.Tertial).ToListAsync(cancellation));

    /// <summary>Periods with rounds and their ongoing corrections, promises, activities, measures and offences.</summary>
    public static IQueryable<PromisePeriod> Periods(this AppDbContext db) => db.PromisePeriods
        .Include(period => period.Rounds)
            .ThenInclude(round => round.Corrections.Where(correction => correction.IsOngoing))
            .ThenInclude(correction => correction.Activities)
        .Include(period => period.Promises).ThenInclude(promise => promise.Activities)
            .ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
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

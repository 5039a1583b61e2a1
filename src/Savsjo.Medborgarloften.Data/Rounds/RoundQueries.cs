using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>Finds the round in work with everything around it, in three questions; see <see cref="RoundReading"/>.</summary>
public static class RoundQueries
{
    /// <summary>
    /// The open round: the earliest unpublished one whose opening day has come; null when none is open. What is to be transferred from
    /// a document is none, and is waited for by its own period's rounds alone.
    /// </summary>
    /// <param name="db">The entities are tracked: they can be changed and saved.</param>
    /// <param name="today">Sweden's date.</param>
    public static Task<RoundInWork?> FindOpenRound(this AppDbContext db, DateOnly today, CancellationToken cancellation = default)
    {
        var next = db.Rounds
            .Where(round => round.Published == null && !round.IsTransferred)
            .Where(round => !db.Rounds.Any(before => before.PromisePeriodId == round.PromisePeriodId
                && before.Published == null && before.IsTransferred && before.Tertial < round.Tertial))
            .OrderBy(round => round.Tertial)
            .Take(1);
        return db.Read(
            db.PromisePeriods.Where(period => next.Any(round => round.PromisePeriodId == period.Id)), period => period.OpenRound(today),
            cancellation);
    }

    /// <summary>
    /// The round of a tertial while it is being corrected or transferred from a document, or, without a tertial, the open round; null
    /// when there is no such.
    /// </summary>
    /// <param name="named">Whose correction or transfer is worked on; null for the open round.</param>
    public static Task<RoundInWork?> FindRound(
        this AppDbContext db, Tertial? named, DateOnly today, CancellationToken cancellation = default) =>
        named is not { } tertial ? db.FindOpenRound(today, cancellation) : db.Read(
            db.WithRound(tertial),
            period => period.Rounds.Single(round => round.Tertial == tertial) is var round && round.IsPublished
                ? round.OngoingCorrection is null ? null : round
                : period.RoundToTransfer == round ? round : null,
            cancellation);

    /// <summary>The same round as it is stored now; null when it is not worked on any more.</summary>
    public static Task<RoundInWork?> FindAgain(
        this AppDbContext db, RoundInWork round, DateOnly today, CancellationToken cancellation = default) =>
        db.FindRound(round.IsInTurn ? null : round.Tertial, today, cancellation);

    /// <summary>
    /// The round of a tertial whose follow-up is published, whether it is being corrected or not; null when it is not
    /// published.
    /// </summary>
    public static Task<RoundInWork?> FindPublishedRound(
        this AppDbContext db, Tertial tertial, CancellationToken cancellation = default) => db.Read(
            db.WithRound(tertial), period => period.Rounds.SingleOrDefault(round => round.Tertial == tertial && round.IsPublished),
            cancellation);

    /// <summary>The rounds that are transferred from documents now, one a period, in order.</summary>
    public static IQueryable<Round> RoundsToTransfer(this AppDbContext db) => db.Rounds
        .Where(round => round.IsTransferred && round.Published == null)
        .Where(round => !db.Rounds.Any(before => before.PromisePeriodId == round.PromisePeriodId
            && before.Published == null && before.Tertial < round.Tertial))
        .OrderBy(round => round.Tertial);

    /// <summary>Periods with rounds and their ongoing corrections, promises, activities, measures and offences.</summary>
    public static IQueryable<PromisePeriod> Periods(this AppDbContext db) => db.PromisePeriods
        .Include(period => period.Rounds)
            .ThenInclude(round => round.Corrections.Where(correction => correction.IsOngoing))
            .ThenInclude(correction => correction.Activities)
        .Include(period => period.Promises).ThenInclude(promise => promise.Activities)
            .ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
        .Include(period => period.CommonActivities).ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence);

    /// <summary>One of them, tracked, in two questions; null when there is no such.</summary>
    public static async Task<PromisePeriod?> FindWholePeriod(this AppDbContext db, int periodId, CancellationToken cancellation)
    {
        var periods = db.PromisePeriods.Where(period => period.Id == periodId);
        if (await RoundReading.Period(db, periods, withNotes: false, cancellation) is not var (found, _))
            return null;
        await RoundReading.Activities(db, found, cancellation);
        return found;
    }

    /// <summary>A report with its activity and all that was written, decided and said of it; null when there is no such.</summary>
    public static async Task<ActivityReport?> FindReport(this AppDbContext db, int reportId, CancellationToken cancellation)
    {
        var asked = db.ActivityReports.Where(report => report.Id == reportId);
        var found = await asked
            .Include(report => report.Activity).ThenInclude(activity => activity.Promise)
            .Include(report => report.Activity).ThenInclude(activity => activity.Measures)
            .AsSingleQuery().SingleOrDefaultAsync(cancellation);
        if (found is not null)
            await RoundReading.Reports(db, asked, found.Tertial, cancellation);
        return found;
    }

    private static IQueryable<PromisePeriod> WithRound(this AppDbContext db, Tertial tertial) =>
        db.PromisePeriods.Where(period => period.Rounds.Any(round => round.Tertial == tertial));

    /// <param name="periods">The one that has the round.</param>
    /// <param name="choose">Which of its rounds; null when none is worked on, and nothing more is read.</param>
    private static async Task<RoundInWork?> Read(
        this AppDbContext db, IQueryable<PromisePeriod> periods, Func<PromisePeriod, Round?> choose, CancellationToken cancellation)
    {
        if (await RoundReading.Period(db, periods, withNotes: true, cancellation) is not var (period, notes)
            || choose(period) is not { } round)
            return null;
        await RoundReading.Activities(db, period, cancellation);
        return db.RoundRead = new(period, round, await RoundReading.Reports(db, period, round.Tertial, cancellation), notes);
    }
}

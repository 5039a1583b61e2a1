using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>
/// Läsningen av en omgång, in three questions, since each is a journey where the database is a server. What belongs to a row lies in
/// several tables; each row of an answer holds one part of it, by its number in the joins, so that the answer is as long as all of
/// them together, and not as all of them times each other. The context puts together what belongs together. (EF Core reads the numbers
/// as a table since something is asked of them.)
/// </summary>
internal static class RoundReading
{
    private const int First = 0, Second = 1, Third = 2, Fourth = 3;

    /// <summary>A period with its rounds, their ongoing corrections and its promises; its rounds' notes if asked for.</summary>
    public static async Task<(PromisePeriod Period, IReadOnlyList<PromiseNote> Notes)?> Period(
        AppDbContext db, IQueryable<PromisePeriod> periods, bool withNotes, CancellationToken cancellation)
    {
        var rows = await (
            from period in periods
            from part in new[] { First, Second, Third }.Where(one => one >= First)
            join one in db.Rounds on new { period.Id, Part = part } equals new { Id = one.PromisePeriodId, Part = First } into ones
            from round in ones.DefaultIfEmpty()
            join one in db.Corrections.Where(correction => correction.IsOngoing) on round!.Id equals one.RoundId into ongoing
            from correction in ongoing.DefaultIfEmpty()
            join one in db.Set<CorrectedActivity>() on correction!.Id equals one.CorrectionId into opened
            from activity in opened.DefaultIfEmpty()
            join one in db.Promises on new { period.Id, Part = part } equals new { Id = one.PromisePeriodId, Part = Second } into promised
            from promise in promised.DefaultIfEmpty()
            join one in db.Rounds on new { period.Id, Part = part } equals new { Id = one.PromisePeriodId, Part = Third } into summedUp
            from noted in summedUp.DefaultIfEmpty()
            join one in db.PromiseNotes on noted!.Tertial equals one.Tertial into notes
            from note in notes.DefaultIfEmpty()
            join one in db.Set<NoteAuthor>() on note!.Id equals one.PromiseNoteId into authors
            from author in authors.DefaultIfEmpty()
            where part == First || promise != null || withNotes && note != null
            orderby part, round!.Id, promise!.Id, note!.Id
            select new { period, round, correction, activity, promise, note, author }).ToListAsync(cancellation);
        return rows.Count == 0 ? null : (rows[0].period, [.. rows.Select(row => row.note).OfType<PromiseNote>().Distinct()]);
    }

    /// <summary>The activities of a period with their measures, found by their promises and it.</summary>
    public static Task Activities(AppDbContext db, PromisePeriod period, CancellationToken cancellation)
    {
        var promises = period.Promises.Select(promise => (int?)promise.Id).ToList();
        return db.Activities
            .Where(activity => activity.PromisePeriodId == period.Id || promises.Contains(activity.PromiseId))
            .Include(activity => activity.Measures).ThenInclude(measure => measure.Offence)
            .AsSingleQuery()
            .LoadAsync(cancellation);
    }

    /// <summary>
    /// Every report of the period with its figures; of those of the tertial, and of later ones, also who wrote them, what was decided and
    /// what was said of them. What was said of earlier ones nobody asks for here.
    /// </summary>
    public static Task<IReadOnlyList<ActivityReport>> Reports(
        AppDbContext db, PromisePeriod period, Tertial tertial, CancellationToken cancellation)
    {
        var activities = period.AllActivities.Select(activity => activity.Id).ToList();
        return Reports(db, db.ActivityReports.Where(report => activities.Contains(report.ActivityId)), tertial, cancellation);
    }

    public static async Task<IReadOnlyList<ActivityReport>> Reports(
        AppDbContext db, IQueryable<ActivityReport> asked, Tertial tertial, CancellationToken cancellation)
    {
        var rows = await (
            from report in asked
            from part in new[] { First, Second, Third, Fourth }.Where(one => one >= First)
            join one in db.Set<MeasureValue>()
                on new { report.Id, Part = part } equals new { Id = one.ActivityReportId, Part = First } into stated
            from value in stated.DefaultIfEmpty()
            join one in db.Set<ReportAuthor>()
                on new { report.Id, Part = part } equals new { Id = one.ActivityReportId, Part = Second } into wrote
            from author in wrote.DefaultIfEmpty()
            join one in db.Set<Review>()
                on new { report.Id, Part = part } equals new { Id = one.ActivityReportId, Part = Third } into decided
            from review in decided.DefaultIfEmpty()
            join one in db.ReportComments
                on new { report.Id, Part = part } equals new { Id = one.ActivityReportId, Part = Fourth } into said
            from comment in said.DefaultIfEmpty()
            where part == First || !(report.Tertial < tertial) && (author != null || review != null || comment != null)
            orderby report.Id, part, value!.MeasureId, review!.Id, comment!.Id
            select new { report, value, author, review, comment }).ToListAsync(cancellation);
        return [.. rows.Select(row => row.report).Distinct()];
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Läget nu: what is true when the mails are written, whatever has happened since: nobody is asked to do what is done.</summary>
/// <param name="Rounds">Those that are worked on.</param>
/// <param name="Responsible">Who writes which report.</param>
/// <param name="Writers">Who wrote the reports whose correction was called off.</param>
/// <param name="Leavers">Whose account was closed.</param>
/// <param name="FollowedUp">What the rounds follow up that were published, or whose correction was called off.</param>
public sealed record Situation(
    IReadOnlyList<RoundInWork> Rounds, ResponsiblePersons Responsible,
    IReadOnlyDictionary<(Tertial Tertial, int ActivityId), List<string>> Writers, IReadOnlyList<Leaver> Leavers,
    IReadOnlyList<TertialSpan> FollowedUp, DateOnly Today)
{
    public static async Task<Situation> Read(
        AppDbContext db, RoundsAtWork rounds, Happened happened, TimeProvider clock, CancellationToken cancellation)
    {
        var atWork = await rounds.Read(cancellation: cancellation);
        var activities = atWork.SelectMany(round => round.Period.AllActivities);
        return new(
            atWork, await ResponsiblePersons.Of(db, activities, clock.GetUtcNow(), cancellation),
            await WritersOf(db, happened, cancellation), await Leaver.Among(db, happened, cancellation),
            await FollowedUpIn(db, happened, cancellation), clock.TodayInSweden());
    }

    /// <summary>"hela 2022", of a round that is known by its last tertial.</summary>
    public string NameOf(Tertial tertial) => FollowedUp.Around(tertial).Name;

    public bool IsCorrected(Tertial tertial) =>
        Rounds.Any(round => round.Tertial == tertial && round.OngoingCorrection is not null);

    /// <summary>Whether somebody has been asked to correct a report: they wrote it, or by the rule that says who reports it.</summary>
    public bool IsWriter(string userId, Tertial tertial, int activityId) =>
        Writers.GetValueOrDefault((tertial, activityId))?.Contains(userId) == true
        || Rounds.SelectMany(round => round.Period.AllActivities).FirstOrDefault(one => one.Id == activityId) is { } activity
            && Responsible.WaitsFor(userId, activity, isLate: false);

    private static async Task<Dictionary<(Tertial, int), List<string>>> WritersOf(
        AppDbContext db, Happened happened, CancellationToken cancellation)
    {
        var activities = happened.Entries.Where(entry => entry.Deed == AuditDeed.CorrectionCalledOff)
            .Select(entry => entry.ActivityId).OfType<int>().Distinct().ToList();
        var reports = activities.Count == 0 ? [] : await db.ActivityReports.AsNoTracking().Include(report => report.Authors)
            .Where(report => activities.Contains(report.ActivityId)).ToListAsync(cancellation);
        return reports.ToDictionary(
            report => (report.Tertial, report.ActivityId), report => report.Authors.Select(author => author.UserId).ToList());
    }

    private static async Task<IReadOnlyList<TertialSpan>> FollowedUpIn(
        AppDbContext db, Happened happened, CancellationToken cancellation)
    {
        var told = happened.Entries.Where(entry => entry.Deed is AuditDeed.Published or AuditDeed.CorrectionCalledOff)
            .Select(entry => entry.Tertial).OfType<Tertial>().Distinct().ToList();
        if (told.Count == 0)
            return [];
        var rounds = await db.Rounds.AsNoTracking().Where(round => told.Contains(round.Tertial))
            .Select(round => new { round.FirstTertial, round.Tertial }).ToListAsync(cancellation);
        return [.. rounds.Select(round => new TertialSpan(round.FirstTertial, round.Tertial))];
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Löftesperioder: all of them, the latest first.</summary>
public sealed record PeriodList(IReadOnlyList<ListedPeriod> Periods)
{
    public static async Task<PeriodList> Load(AppDbContext db, CancellationToken cancellation)
    {
        var periods = await db.PromisePeriods.AsNoTracking().OrderByDescending(period => period.FirstDay).Select(period => new
        {
            period.Id,
            period.Title,
            period.FirstDay,
            period.LastDay,
            period.IsDraft,
            Rounds = period.Rounds.Count,
            Published = period.Rounds.Count(round => round.Published != null),
            Promises = period.Promises.Count,
            Activities = period.CommonActivities.Count + period.Promises.SelectMany(promise => promise.Activities).Count(),
        }).ToListAsync(cancellation);
        return new([.. periods.Select(one => new ListedPeriod(
            one.Id, one.Title, new DaySpan(one.FirstDay, one.LastDay).Wording,
            one.IsDraft ? PeriodState.Draft : one.Published == one.Rounds ? PeriodState.Finished : PeriodState.InUse,
            one.IsDraft ? "" : $"{one.Published} av {one.Rounds} tertial publicerade",
            $"{one.Promises} {(one.Promises == 1 ? "löfte" : "löften")}, {SwedishText.Number(one.Activities)} "
                + $"{(one.Activities == 1 ? "aktivitet" : "aktiviteter")}"))]);
    }
}

/// <summary>En period i listan.</summary>
/// <param name="Days">"1 januari 2020–31 december 2021".</param>
/// <param name="Followed">"3 av 6 tertial publicerade"; nothing for a draft.</param>
/// <param name="Holds">"3 löften, 20 aktiviteter".</param>
public sealed record ListedPeriod(int Id, string Title, string Days, PeriodState State, string Followed, string Holds);

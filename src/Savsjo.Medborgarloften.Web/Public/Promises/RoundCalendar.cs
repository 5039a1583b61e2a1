using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>
/// Kalendern: which tertials a period has and when each is due. Besides follow-ups it is the only thing that the public
/// pages read: it was decided when the promises were signed, and says nothing about what is being written.
/// </summary>
public sealed class RoundCalendar(AppDbContext db, TimeProvider clock)
{
    /// <summary>The round that comes after a tertial; null after the last period's last.</summary>
    public async Task<CalendarRound?> After(Tertial tertial, CancellationToken cancellation) => (await db.RoundsInUse()
        .Where(round => round.Tertial > tertial && !round.IsTransferred)
        .OrderBy(round => round.Tertial)
        .Select(round => new CalendarRound(new TertialSpan(round.FirstTertial, round.Tertial), round.Deadline))
        .FirstOrDefaultAsync(cancellation))?.On(clock.TodayInSweden());

    /// <summary>Every round of the period that a tertial belongs to, in order.</summary>
    public async Task<IReadOnlyList<CalendarRound>> OfPeriodWith(Tertial tertial, CancellationToken cancellation)
    {
        var rounds = await db.RoundsInUse()
            .Where(round => db.RoundsInUse().Any(one => one.Tertial == tertial && one.PromisePeriodId == round.PromisePeriodId))
            .OrderBy(round => round.Tertial)
            .Select(round => new CalendarRound(new TertialSpan(round.FirstTertial, round.Tertial), round.Deadline, round.IsTransferred))
            .ToListAsync(cancellation);
        return [.. rounds.Select(round => round.On(clock.TodayInSweden()))];
    }

    /// <summary>When each activity of the period that a tertial belongs to applies, and what took its place, by its label.</summary>
    /// <param name="tertial">The period's last followed up.</param>
    public async Task<IReadOnlyDictionary<string, ActivityTime>> TimesOf(Tertial tertial, CancellationToken cancellation) =>
        await db.AgreedWith(tertial, cancellation) is not { } period ? new Dictionary<string, ActivityTime>()
            : period.AllActivities.ToDictionary(activity => activity.Label, activity => ActivityTime.Of(period, activity, tertial));

    /// <summary>The periods of which something is published, latest first.</summary>
    public async Task<IReadOnlyList<CalendarPeriod>> FollowedUp(CancellationToken cancellation) =>
    [
        .. (await db.DaysInUse(cancellation))
            .Where(period => period.Rounds.Any(round => round.IsPublished))
            .Select(period => new CalendarPeriod(
                period.Rounds.Min(round => round.Tertial), period.Rounds.Max(round => round.Tertial),
                period.Rounds.Where(round => round.IsPublished).Max(round => round.Tertial), period.AddressYears)
            {
                HistoryOfDays = period.HistoryOfDays(clock.TodayInSweden()),
            })
            .OrderByDescending(period => period.First),
    ];

    /// <summary>The period that a published tertial belongs to: by itself, where its follow-up is all that is left of it.</summary>
    public async Task<CalendarPeriod> PeriodWith(Tertial tertial, CancellationToken cancellation) =>
        (await FollowedUp(cancellation)).FirstOrDefault(period => period.Has(tertial))
        ?? new(tertial, tertial, tertial, PromiseAddress.Years(tertial.Year, tertial.Year));
}

/// <summary>A promise period as the calendar has it.</summary>
/// <param name="LastFollowedUp">The latest of its tertials that is published.</param>
/// <param name="AddressYears">The years of its addresses, "2020-2021".</param>
public sealed record CalendarPeriod(Tertial First, Tertial Last, Tertial LastFollowedUp, string AddressYears)
{
    /// <summary>That it was prolonged or ended early, and why; null where it was not.</summary>
    public string? HistoryOfDays { get; init; }

    /// <summary>"2020–2021", or "2020" for a period within a year.</summary>
    public string Years => First.Year == Last.Year ? $"{First.Year}" : $"{First.Year}–{Last.Year}";

    /// <summary>"/loften/period-2020-2021".</summary>
    public string Address => PromiseAddress.Period(AddressYears);

    public bool Has(Tertial tertial) => First <= tertial && tertial <= Last;
}

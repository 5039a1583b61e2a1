using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Saving;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Räknar försök i databasen: a place is taken by moving the count from what was read, which one of several at once can do. The
/// others read again, until there is no place left.
/// </summary>
public sealed class AttemptCounters(IServiceScopeFactory scopes, FirstOfMany first, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<AttemptPlace> Take(string key, AttemptLimit limit) => scopes.InOwnScope(async db =>
    {
        while (true)
        {
            var now = Now;
            var counter = await db.AttemptCounters.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key);
            if (counter is null)
            {
                if (await first.Begin(new AttemptCounter(key, now + limit.Window), one => one.Key == key))
                    return new(1, limit.Most, limit.Window);
                continue;
            }

            var isOver = counter.EndsUtc <= now;
            if (!isOver && counter.Count >= limit.Most)
                return new AttemptPlace(null, limit.Most, counter.EndsUtc - now);
            var (number, ends) = isOver ? (1, now + limit.Window) : (counter.Count + 1, counter.EndsUtc);
            if (await Move(db, counter, number, ends))
                return new(number, limit.Most, ends - now);
        }
    });

    /// <summary>It was right after all.</summary>
    public Task GiveBack(string key)
    {
        var now = Now;
        return scopes.InOwnScope(db => db.Once(() => db.AttemptCounters.Where(one => one.Key == key && one.EndsUtc > now && one.Count > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Count, one => one.Count - 1))));
    }

    /// <summary>All of their places are free again.</summary>
    public Task Clear(IReadOnlyCollection<string> keys) => scopes.InOwnScope(db =>
        db.AttemptCounters.Where(one => keys.Contains(one.Key)).ExecuteDeleteAsync());

    /// <summary>Those whose time is over.</summary>
    public Task RemoveOld(CancellationToken cancellation)
    {
        var now = Now;
        return scopes.InOwnScope(db => db.AttemptCounters.Where(one => one.EndsUtc <= now).ExecuteDeleteAsync(cancellation));
    }

    private static async Task<bool> Move(AppDbContext db, AttemptCounter from, int number, DateTime endsUtc) =>
        await db.Once(() => db.AttemptCounters
            .Where(one => one.Key == from.Key && one.Count == from.Count && one.EndsUtc == from.EndsUtc)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Count, number).SetProperty(one => one.EndsUtc, endsUtc))) == 1;
}

/// <summary>Hur många försök, på hur lång tid.</summary>
public sealed record AttemptLimit(int Most, TimeSpan Window);

/// <summary>Plats för ett försök.</summary>
/// <param name="Number">Which of the places; null when there was none.</param>
/// <param name="Wait">Until all are free again.</param>
public sealed record AttemptPlace(int? Number, int Most, TimeSpan Wait)
{
    public bool IsLast => Number == Most;
}

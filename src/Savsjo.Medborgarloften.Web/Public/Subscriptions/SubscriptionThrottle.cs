using System.Collections.Concurrent;
using System.Net;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Bromsar den som anmäler andras adresser: counts sign-ups from one network address, in memory, on each web node. The
/// network address is forgotten when its hour is over, and is never written anywhere. What one e-mail address may get
/// is counted in its own row, on all nodes together.
/// </summary>
public sealed class SubscriptionThrottle(TimeProvider clock)
{
    /// <summary>A library or a school may sit behind one address.</summary>
    public const int MostFromOne = 20;

    /// <summary>When half of everybody's letters of an hour are sent: then a few who ask much do not take the other half.</summary>
    public const int MostFromOneWhenMany = 2;

    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Counter> _counters = new();

    /// <summary>Counts one more. How long it has to wait; null when it may go on.</summary>
    /// <param name="areMany">Whether half of what everybody may ask for in an hour is used up.</param>
    public TimeSpan? Count(IPAddress? client, bool areMany)
    {
        var now = clock.GetUtcNow();
        var counter = _counters.AddOrUpdate(NetworkAddress.Of(client), _ => new(1, now + Window),
            (_, earlier) =>
                now < earlier.Ends ? earlier with { SignUps = Math.Min(earlier.SignUps, MostFromOne) + 1 } : new(1, now + Window));
        return counter.SignUps > (areMany ? MostFromOneWhenMany : MostFromOne) ? counter.Ends - now : null;
    }

    /// <summary>Whether one has asked so much that nothing more needs to be known of it, and how long it has to wait.</summary>
    public TimeSpan? Refuse(IPAddress? client) =>
        _counters.TryGetValue(NetworkAddress.Of(client), out var counter) && counter.SignUps > MostFromOne && clock.GetUtcNow() is var now
            && now < counter.Ends ? counter.Ends - now : null;

    /// <summary>Forgets those whose hour is over.</summary>
    public void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var counter in _counters.Where(counter => now >= counter.Value.Ends))
            _counters.TryRemove(counter);
    }

    private sealed record Counter(int SignUps, DateTimeOffset Ends);
}

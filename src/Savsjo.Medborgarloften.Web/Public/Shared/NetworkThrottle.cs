using System.Collections.Concurrent;
using System.Net;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>
/// Bromsar den som skriver andras adresser i ett formulär: counts what is sent from one network address, in memory, on each web node.
/// The network address is forgotten when its time is over, and is never written anywhere. What one e-mail address may get is counted in
/// the database, on all nodes together.
/// </summary>
/// <param name="mostFromOne">A library or a school may sit behind one address.</param>
/// <param name="mostWhenMany">
/// When half of what everybody may send together is sent: then a few who send much do not take the other half.
/// </param>
public abstract class NetworkThrottle(TimeProvider clock, int mostFromOne, int mostWhenMany, TimeSpan window)
{
    private readonly ConcurrentDictionary<string, Counter> _counters = new();

    /// <summary>Counts one more. How long it has to wait; null when it may go on.</summary>
    /// <param name="areMany">Whether half of what everybody may send together is used up.</param>
    public TimeSpan? Count(IPAddress? client, bool areMany)
    {
        var now = clock.GetUtcNow();
        var counter = _counters.AddOrUpdate(NetworkAddress.Of(client), _ => new(1, now + window),
            (_, earlier) => now < earlier.Ends ? earlier with { Sent = Math.Min(earlier.Sent, mostFromOne) + 1 } : new(1, now + window));
        return counter.Sent > (areMany ? mostWhenMany : mostFromOne) ? counter.Ends - now : null;
    }

    /// <summary>Whether one has sent so much that nothing more needs to be known of it, and how long it has to wait.</summary>
    public TimeSpan? Refuse(IPAddress? client) =>
        _counters.TryGetValue(NetworkAddress.Of(client), out var counter) && counter.Sent > mostFromOne && clock.GetUtcNow() is var now
            && now < counter.Ends ? counter.Ends - now : null;

    /// <summary>Forgets those whose time is over.</summary>
    public void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var counter in _counters.Where(counter => now >= counter.Value.Ends))
            _counters.TryRemove(counter);
    }

    private sealed record Counter(int Sent, DateTimeOffset Ends);
}

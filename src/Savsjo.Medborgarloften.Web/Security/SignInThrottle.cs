using System.Collections.Concurrent;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Bromsar gissningar: counts failed attempts, in memory, for each web node. From one network address to one account ten
/// in a quarter of an hour; from one network address to all accounts a hundred. A whole municipality can sit behind one
/// address, so successes count for nothing, and a device that somebody has signed in on before is let past the second limit:
/// whoever guesses beside them cannot shut them out.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    public const int MaxForAccount = 10;
    public const int MaxForAddress = 100;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private const int ManyCounters = 20_000;
    private readonly ConcurrentDictionary<string, Counter> _counters = new();

    /// <summary>How long the attempt has to wait; null when it may be made now.</summary>
    public TimeSpan? Wait(Attempt attempt)
    {
        var forAccount = WaitFor(attempt.AccountKey, MaxForAccount);
        return attempt.IsKnownDevice ? forAccount : forAccount ?? WaitFor(attempt.AddressKey, MaxForAddress);
    }

    public void Failed(Attempt attempt)
    {
        if (_counters.Count > ManyCounters)
            Forget();
        Count(attempt.AccountKey);
        // A known device is not what the second limit is about, and must not use it up for the others.
        if (!attempt.IsKnownDevice)
            Count(attempt.AddressKey);
    }

    private TimeSpan? WaitFor(string key, int limit)
    {
        var now = clock.GetUtcNow();
        return _counters.TryGetValue(key, out var counter) && counter.Failures >= limit && now < counter.Ends ? counter.Ends - now : null;
    }

    private void Count(string key)
    {
        var now = clock.GetUtcNow();
        _counters.AddOrUpdate(
            key, _ => new(1, now + Window), (_, counter) =>
                now < counter.Ends ? counter with { Failures = counter.Failures + 1 } : new(1, now + Window));
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, counter) in _counters)
            if (now >= counter.Ends)
                _counters.TryRemove(key, out _);
    }

    private sealed record Counter(int Failures, DateTimeOffset Ends);
}

/// <summary>Ett försök att logga in: from where, and to what.</summary>
/// <param name="Account">What was typed as the address of the account, or its id.</param>
/// <param name="IsKnownDevice">Whether this account has been signed in on this device before.</param>
public sealed record Attempt(string? Address, string Account, bool IsKnownDevice)
{
    private const int MaxLength = 256;

    public string AccountKey => $"{Address}|{Shortened(Account.Trim().ToUpperInvariant())}";

    public string AddressKey => $"{Address}";

    private static string Shortened(string text) => text.Length > MaxLength ? text[..MaxLength] : text;
}

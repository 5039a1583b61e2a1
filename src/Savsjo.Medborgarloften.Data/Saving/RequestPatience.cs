namespace Savsjo.Medborgarloften.Data.Saving;

/// <summary>
/// Tålamod: how long one request may wait for the database, all that it asks taken together: for a connection, for a lock, for an
/// answer, for another attempt. Where no request has begun (a command, work by the clock) nobody waits for an answer, and what the
/// connection says holds.
/// </summary>
public sealed class RequestPatience
{
    /// <summary>With <see cref="AfterFault"/>, and since databases count in whole seconds, a request can have waited for ten.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>For the page that says that it took too long, and keeps what was typed.</summary>
    public static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    private static readonly AsyncLocal<RequestPatience?> Own = new();

    private readonly TimeSpan _longest;
    private long _waited;

    private RequestPatience(TimeSpan longest) => _longest = longest;

    /// <summary>The request's that this is done for; null where it is done for none.</summary>
    public static RequestPatience? Now => Own.Value;

    public TimeSpan Left => _longest - TimeSpan.FromTicks(Interlocked.Read(ref _waited));

    /// <summary>At least one, since none would mean for ever.</summary>
    public int SecondsLeft => Math.Max(1, (int)Math.Ceiling(Left.TotalSeconds));

    /// <summary>For the method that calls and what it calls.</summary>
    public static void Begin(TimeSpan longest) => Own.Value = new(longest);

    /// <summary>Whether there is time for it still.</summary>
    public static bool Allows(TimeSpan pause) => Now is not { } now || now.Left > pause;

    public void Spend(TimeSpan waited) => Interlocked.Add(ref _waited, waited.Ticks);
}

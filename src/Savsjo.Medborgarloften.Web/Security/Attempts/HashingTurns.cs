using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Turordning för prövning: hashing a password takes a tenth of a second of a processor by design, so it waits in a queue. Devices that
/// an account has been signed in on have one of their own: a crowd in the other does not keep them waiting.
/// </summary>
public sealed class HashingTurns : IDisposable
{
    public const int MostWaiting = 100;

    /// <summary>What somebody is told to wait when there are too many before them.</summary>
    public static readonly TimeSpan ComeBackIn = WaitingLine.ComeBackIn;

    /// <summary>The same, to somebody who is signed in or holds a one-time link.</summary>
    public const string Crowded = "Det är många som loggar in just nu. Försök igen om en liten stund.";

    private readonly WaitingLine _strangers = new(WaitingLine.HalfOfTheProcessors, MostWaiting);
    private readonly WaitingLine _known = new(1, MostWaiting);

    /// <param name="isKnownDevice">Or somebody who is signed in, or holds a one-time link.</param>
    /// <returns>The turn, to be given back; null when there are too many before it.</returns>
    public Task<IDisposable?> Enter(bool isKnownDevice, CancellationToken cancellation) =>
        (isKnownDevice ? _known : _strangers).Enter(cancellation);

    public void Dispose()
    {
        _strangers.Dispose();
        _known.Dispose();
    }
}

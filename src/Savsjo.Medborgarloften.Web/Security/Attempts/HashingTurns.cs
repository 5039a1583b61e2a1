namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Turordning för prövning: hashing a password takes a tenth of a second of a processor by design, so it is done for a few at a time
/// and the processors that are left serve the pages. Devices that an account has been signed in on have a door of their own: a
/// crowd at the other does not keep them waiting. Who would wait for long is told to come back instead.
/// </summary>
public sealed class HashingTurns : IDisposable
{
    public const int MostWaiting = 100;

    /// <summary>What somebody is told to wait when there are too many before them.</summary>
    public static readonly TimeSpan ComeBackIn = TimeSpan.FromSeconds(10);

    /// <summary>The same, to somebody who is signed in or holds a one-time link.</summary>
    public const string Crowded = "Det är många som loggar in just nu. Försök igen om en liten stund.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Door _strangers = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Door _known = new(1);

    /// <param name="isKnownDevice">Or somebody who is signed in, or holds a one-time link.</param>
    /// <returns>The turn, to be given back; null when there are too many before it.</returns>
    public Task<IDisposable?> Enter(bool isKnownDevice, CancellationToken cancellation) =>
        (isKnownDevice ? _known : _strangers).Enter(cancellation);

    public void Dispose()
    {
        _strangers.Dispose();
        _known.Dispose();
    }

    private sealed class Door(int atOnce) : IDisposable
    {
        private readonly SemaphoreSlim _turns = new(atOnce, atOnce);
        private int _waiting;

        public async Task<IDisposable?> Enter(CancellationToken cancellation)
        {
            try
            {
                if (Interlocked.Increment(ref _waiting) > MostWaiting)
                    return null;
                return await _turns.WaitAsync(Patience, cancellation) ? new Turn(_turns) : null;
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }
        }

        public void Dispose() => _turns.Dispose();
    }

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        private SemaphoreSlim? _turns = turns;

        public void Dispose() => Interlocked.Exchange(ref _turns, null)?.Release();
    }
}

namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>
/// Kö med nummerlapp: what takes a processor for long is done for a few at a time, so that the processors that are left serve the
/// pages. Who would wait for long, or behind too many, is told to come back instead.
/// </summary>
public sealed class WaitingLine(int atOnce, int mostWaiting) : IDisposable
{
    /// <summary>What somebody is told to wait when there are too many before them.</summary>
    public static readonly TimeSpan ComeBackIn = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _turns = new(atOnce, atOnce);
    private int _waiting;

    /// <summary>Half of the processors, and one at least: the other half is the public's.</summary>
    public static int HalfOfTheProcessors { get; } = Math.Max(1, Environment.ProcessorCount / 2);

    public int AtOnce { get; } = atOnce;

    public int MostWaiting { get; } = mostWaiting;

    /// <returns>The turn, to be given back; null when there are too many before it.</returns>
    public async Task<IDisposable?> Enter(CancellationToken cancellation)
    {
        if (_turns.Wait(TimeSpan.Zero, CancellationToken.None))
            return new Turn(_turns);
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

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        private SemaphoreSlim? _turns = turns;

        public void Dispose() => Interlocked.Exchange(ref _turns, null)?.Release();
    }
}

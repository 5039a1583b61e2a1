namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>
/// Turordning: one form at a time on each node, so that a double click finds what the first click stored.
/// </summary>
public abstract class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim _door = new(1, 1);

    public async Task<IDisposable> Enter(CancellationToken cancellation)
    {
        await _door.WaitAsync(cancellation);
        return new Turn(_door);
    }

    public void Dispose()
    {
        _door.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class Turn(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}

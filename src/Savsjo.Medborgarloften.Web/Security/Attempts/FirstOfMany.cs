namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Den första av många: who begins a row that several want to begin does so in turn on each node, and looks first whether it is there.
/// Between nodes the unique index decides.
/// </summary>
public sealed class FirstOfMany : IDisposable
{
    private readonly SemaphoreSlim _door = new(1, 1);

    public async Task<bool> Do(Func<Task<bool>> begin)
    {
        await _door.WaitAsync();
        try
        {
            return await begin();
        }
        finally
        {
            _door.Release();
        }
    }

    public void Dispose() => _door.Dispose();
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Kept;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Kommunens gällande uppgifter, kept in memory. Each node asks the database at most once a second whether there is a newer
/// version, and reads it only then; the node that saves one forgets what it knew at once. A database that does not answer
/// leaves the last known ones in force, or those that are kept on disk, so that the page that says so can still be drawn.
/// </summary>
public sealed partial class CurrentMunicipality(
    IServiceScopeFactory scopes, Installation installation, DatabaseReach reach, KeptFolder kept, TimeProvider clock,
    ILogger<CurrentMunicipality> log)
{
    /// <summary>How long another node's save may go unnoticed here.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    /// <summary>How long a reader waits for a database that is slow.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _accepting = new();
    private volatile MunicipalityInForce _latest = MunicipalityInForce.Of(installation);
    private volatile bool _hasRead;
    private Reading? _reading;

    /// <summary>The newest that this node knows of. Never waits.</summary>
    public MunicipalityInForce Latest => _latest;

    /// <summary>Before a piece of work that shall see the newest; everyone who asks meanwhile waits for the same answer.</summary>
    public async Task Refresh()
    {
        // Whoever asks for what is published asks whether it is back.
        if (reach.IsAway && _hasRead)
            return;
        try
        {
            await Asked().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            await ReadKept();
        }
    }

    /// <summary>A version was saved here: the next who asks reads it.</summary>
    public void Forget() => Volatile.Write(ref _reading, null);

    private Task Asked()
    {
        while (true)
        {
            var reading = Volatile.Read(ref _reading);
            if (reading is not null && clock.GetElapsedTime(reading.StartedAt) < Lifetime)
                return reading.Done.Value;
            var next = new Reading(clock.GetTimestamp(), new Lazy<Task>(ReadIfNewer));
            if (Interlocked.CompareExchange(ref _reading, next, reading) == reading)
                return next.Done.Value;
        }
    }

    private async Task ReadIfNewer()
    {
        try
        {
            await ReadIfNewer(copy: null);
        }
        catch (Exception exception)
        {
            if (!reach.IsAway || !reach.Explains(exception))
                LogUnread(exception);
            reach.Notes(exception);
            await ReadKept();
        }
    }

    private async Task ReadIfNewer(KeptCopy? copy)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ReadFrom>().Copy = copy;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var newest = await db.MunicipalityVersions.MaxAsync(version => (int?)version.Number) ?? 0;
        if (newest > _latest.Version)
            Accept(await Read(db, newest));
        _hasRead = true;
    }

    /// <summary>Once, by a node that has not been able to ask the database.</summary>
    private async Task ReadKept()
    {
        if (!_hasRead && kept.Current() is { } copy)
            await ReadIfNewer(copy);
    }

    private async Task<MunicipalityInForce> Read(AppDbContext db, int number)
    {
        var version = await db.MunicipalityVersions.AsNoTracking().SingleAsync(one => one.Number == number);
        var logotype = version.LogotypeHash is null
            ? null
            : await db.LogotypeFiles.AsNoTracking().SingleAsync(file => file.Hash == version.LogotypeHash);
        return new(installation, number, version.Settings, logotype);
    }

    /// <summary>Of two that were read at once the newer stays, whichever came last.</summary>
    private void Accept(MunicipalityInForce read)
    {
        lock (_accepting)
            if (read.Version > _latest.Version)
                _latest = read;
    }

    private sealed record Reading(long StartedAt, Lazy<Task> Done);

    [LoggerMessage(LogLevel.Warning, "Kommunens uppgifter gick inte att läsa ur databasen; de senast kända gäller så länge.")]
    private partial void LogUnread(Exception exception);
}

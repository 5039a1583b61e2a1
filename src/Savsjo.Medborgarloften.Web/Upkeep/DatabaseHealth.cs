using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>
/// Whether the database can be read and written: its migrations are this program's, the tables are there, what was published last
/// can be read, and something can be committed. A good answer is good for two seconds, so that asking costs the disk no more. While it is
/// away and the public reads a copy of what is published, the node is of use still, and says from when the copy is.
/// </summary>
public sealed class DatabaseHealth(
    IServiceProvider services, IDatabaseUpkeep upkeep, IDatabaseErrors errors, PublishedState state, LatestGoodAnswer latest) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (latest.IsFresh)
            return HealthCheckResult.Healthy();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            if (await Fault(patience.Token) is { } fault)
                return await Failing(fault);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var why = errors.WhyUnreachable(exception) ?? exception switch
            {
                DatabaseFaultException fault => fault.Message,
                DatabaseAwayException => "databasen svarar inte än.",
                OperationCanceledException => "databasen svarar inte i tid.",
                _ => "databasen går inte att läsa eller skriva i.",
            };
            return await Failing(why, exception);
        }

        latest.Note();
        return HealthCheckResult.Healthy();
    }

    /// <summary>Unhealthy, unless the public reads a copy meanwhile; then it is said from when that is.</summary>
    private async Task<HealthCheckResult> Failing(string why, Exception? exception = null) => await Copy() is { } copy
        ? HealthCheckResult.Degraded($"{why} Det publicerade visas ur kopian från {copy.Manifest.MadeAtUtc.AsMoment()}.", exception)
        : HealthCheckResult.Unhealthy(why, exception);

    private async Task<KeptCopy?> Copy()
    {
        try
        {
            return (await state.Standing()).Copy;
        }
        catch (Exception)
        {
            // What is wrong is told already.
            return null;
        }
    }

    private async Task<string?> Fault(CancellationToken cancellation)
    {
        // Asked for here: a node that waits for its database has none to give.
        var db = services.GetRequiredService<AppDbContext>();
        // It says no both where there is no database and where its server does not answer.
        if (!await db.Database.CanConnectAsync(cancellation) && !await upkeep.Exists(cancellation))
            return upkeep.Missing;
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
        if (!applied.ToHashSet().SetEquals(db.Database.GetMigrations()))
            return "databasen är inte uppdaterad för den här versionen av programmet, eller är uppdaterad av en nyare.";
        await db.AskAll(cancellation);
        await db.FollowUpReports.OrderByDescending(report => report.Id).Select(report => report.Content).FirstOrDefaultAsync(cancellation);
        await upkeep.Probe(db, cancellation);
        return null;
    }
}

/// <summary>When the database was last known to answer as it should.</summary>
public sealed class LatestGoodAnswer
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    private long _at;

    /// <summary>By the machine's own clock: it is about load, not about days.</summary>
    public bool IsFresh => Interlocked.Read(ref _at) is not 0 and var at && TimeProvider.System.GetElapsedTime(at) < Fresh;

    public void Note() => Interlocked.Exchange(ref _at, TimeProvider.System.GetTimestamp());
}

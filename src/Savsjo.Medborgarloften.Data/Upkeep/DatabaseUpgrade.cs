using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>
/// Uppdaterar databasen before anything else uses it: one process at a time, whole or not at all, and never for longer than can
/// be told. A start that finds nothing to do waits for nobody.
/// </summary>
public sealed partial class DatabaseUpgrade(AppDbContext db, IDatabaseUpkeep upkeep, ILogger<DatabaseUpgrade> log)
{
    /// <summary>A migration takes seconds; a process that has had its turn for longer hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <param name="deed">What the process is about, for those who wait: "create-admin".</param>
    /// <param name="mayCreate">Whether a database that is not there shall be made.</param>
    /// <param name="patience">How long to wait for others; <see cref="Patience"/> unless said otherwise.</param>
    /// <exception cref="DatabaseFaultException">It is not there, is too new, or somebody else has it.</exception>
    public async Task Run(string deed, bool mayCreate, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        await Prepare(deed, mayCreate, patience ?? Patience, cancellation);
        if (await upkeep.Traits(cancellation) is not { } traits)
            return;
        LogFound(traits.Found);
        foreach (var remark in traits.Remarks)
            LogRemark(remark);
    }

    private async Task Prepare(string deed, bool mayCreate, TimeSpan patience, CancellationToken cancellation)
    {
        var exists = await upkeep.Exists(cancellation);
        if (!exists && !mayCreate)
            throw new DatabaseFaultException(upkeep.Missing);
        if (exists && !await HasWork(cancellation))
            return;
        await using var turn = await upkeep.TakeTurn(deed, patience, LogWaiting, cancellation);
        if (!await upkeep.Exists(cancellation))
            await upkeep.Create(cancellation);
        if (await HasWork(cancellation))
            await Migrate(cancellation);
    }

    /// <exception cref="DatabaseFaultException">A newer program has been here.</exception>
    private async Task<bool> HasWork(CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).LastOrDefault() is { } unknown)
            throw new DatabaseFaultException(
                $"Databasen är uppdaterad av en nyare version av programmet ({unknown}). Kör den nyare versionen, eller läs in en "
                + "säkerhetskopia från tiden före uppdateringen.");
        return known.Count > applied.Count || await upkeep.HasStaleLock(db, cancellation);
    }

    private async Task Migrate(CancellationToken cancellation)
    {
        var (all, done) = ((await db.Database.GetPendingMigrationsAsync(cancellation)).Count(), 0);
        await upkeep.Migrate(db, migration => LogMigration(++done, all, migration), cancellation);
        if (all > 0)
            LogDone();
    }

    [LoggerMessage(LogLevel.Warning, "{Who} Det här programmet väntar.")]
    private partial void LogWaiting(string who);

    [LoggerMessage(LogLevel.Information, "Databasen uppdateras, steg {Number} av {All}: {Migration}.")]
    private partial void LogMigration(int number, int all, string migration);

    [LoggerMessage(LogLevel.Information, "Databasen: {Found}")]
    private partial void LogFound(string found);

    [LoggerMessage(LogLevel.Warning, "{Remark}")]
    private partial void LogRemark(string remark);

    [LoggerMessage(LogLevel.Information, "Databasen är uppdaterad.")]
    private partial void LogDone();
}

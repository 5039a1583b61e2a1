using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>
/// Omgångar i arbete: the open round, those that are being corrected and those that are transferred from a document. Each is read
/// in a scope of its own: a period looks as it did in one tertial at a time, and nothing that is read here is saved.
/// </summary>
public sealed class RoundsAtWork(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The open round first.</summary>
    public async Task<IReadOnlyList<RoundInWork>> Read(CancellationToken cancellation = default)
    {
        var rounds = new List<RoundInWork>();
        foreach (var named in await Named(cancellation))
            if (await Read(named, cancellation) is { } round)
                rounds.Add(round);
        return rounds;
    }

    /// <summary>Nothing for the open round, and the tertial of each of the others.</summary>
    private async Task<IReadOnlyList<Tertial?>> Named(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var corrected = await db.Rounds.AsNoTracking()
            .Where(round => round.Corrections.Any(correction => correction.IsOngoing))
            .OrderBy(round => round.Tertial).Select(round => round.Tertial).ToListAsync(cancellation);
        var transferred = await db.RoundsToTransfer().AsNoTracking().Select(round => round.Tertial).ToListAsync(cancellation);
        return [null, .. corrected, .. transferred];
    }

    private async Task<RoundInWork?> Read(Tertial? named, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var round = await db.FindRound(named, clock.TodayInSweden(), cancellation);
        if (round is not null)
            await db.LoadConversations(round, cancellation);
        return round;
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>
/// Omgångar vid sidan av den öppna: those that are corrected, and those that are transferred from documents. Asked for once a request:
/// menu and page say the same.
/// </summary>
public sealed class RoundsBeside(AppDbContext db)
{
    private Task<IReadOnlyList<RoundBeside>>? _found;

    /// <summary>Those that are corrected first, each in the order of the years.</summary>
    public Task<IReadOnlyList<RoundBeside>> Read(CancellationToken cancellation = default) => _found ??= Find(cancellation);

    private async Task<IReadOnlyList<RoundBeside>> Find(CancellationToken cancellation)
    {
        var rounds = await db.Rounds.AsNoTracking()
            .Where(round => round.Corrections.Any(correction => correction.IsOngoing)
                || round.Published == null && round.IsTransferred
                && !db.Rounds.Any(before => before.PromisePeriodId == round.PromisePeriodId
                    && before.Published == null && before.Tertial < round.Tertial))
            .Select(round => new RoundBeside(new TertialSpan(round.FirstTertial, round.Tertial), round.Published == null))
            .ToListAsync(cancellation);
        return [.. rounds.OrderBy(round => round.IsTransfer).ThenBy(round => round.Tertial)];
    }
}

/// <summary>En omgång vid sidan av den öppna.</summary>
/// <param name="Covers">What it follows up.</param>
/// <param name="IsTransfer">It is transferred from a document; otherwise it is corrected.</param>
public sealed record RoundBeside(TertialSpan Covers, bool IsTransfer)
{
    public Tertial Tertial => Covers.Last;
}

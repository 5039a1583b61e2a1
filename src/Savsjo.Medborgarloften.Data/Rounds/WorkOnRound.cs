using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>
/// Arbete i en omgång: raises the round's version by one for every save. An atomic update instead of a tracked change:
/// two who save different reports at once do not stand in each other's way, but both do in that of a publication.
/// </summary>
internal static class WorkOnRound
{
    /// <summary>Inside the transaction that saves the work.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The round has been published, or the correction of it has ended.</exception>
    public static async Task Note(AppDbContext db, Round round, CancellationToken cancellation)
    {
        var correction = round.OngoingCorrection?.Id;
        var noted = await db.Rounds
            .Where(one => one.Id == round.Id
                && (correction == null ? one.Published == null : one.Corrections.Any(it => it.Id == correction && it.IsOngoing)))
            .ExecuteUpdateAsync(one => one.SetProperty(it => it.Version, it => it.Version + 1), cancellation);
        if (noted == 0)
            throw new DbUpdateConcurrencyException($"The round of tertial {round.Tertial.Value} has been published.");
    }

    /// <summary>Only the own step is counted: if others saved meanwhile, this context has not seen it, and must not publish.</summary>
    public static void Remember(AppDbContext db, Round round)
    {
        var version = db.Entry(round).Property(one => one.Version);
        version.OriginalValue++;
        version.CurrentValue = version.OriginalValue;
    }
}

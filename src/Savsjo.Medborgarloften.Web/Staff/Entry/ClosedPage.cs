using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Ingen omgång är öppen: when the next one opens, if it is known.</summary>
/// <param name="Next">The next round's tertial; null when no period has one left.</param>
public sealed record ClosedPage(TertialSpan? Next, DateOnly? OpensOn)
{
    public static async Task<ClosedPage> Find(AppDbContext db, CancellationToken cancellation)
    {
        var next = await db.Rounds.Where(round => round.Published == null && !round.IsTransferred)
            .OrderBy(round => round.Tertial)
            .Select(round => new { round.FirstTertial, round.Tertial, round.OpensOn })
            .FirstOrDefaultAsync(cancellation);
        return new(next is null ? null : new TertialSpan(next.FirstTertial, next.Tertial), next?.OpensOn);
    }
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>
/// Läser vad som väntar på den som är inloggad, once a request: page and menu say the same. The round that the page has read is taken as
/// it is; otherwise, or after a refused save, when the page's own context holds what was not saved, it is read in a scope of its own.
/// </summary>
public sealed class WaitingNow(AppDbContext db, RoundsAtWork rounds, ResponsibleNow responsible, TimeProvider clock)
{
    private Task<WaitingForYou?>? _found;

    /// <summary>Null when no round is worked on.</summary>
    public Task<WaitingForYou?> For(StaffMember staff, CancellationToken cancellation) => _found ??= Find(staff, cancellation);

    private async Task<WaitingForYou?> Find(StaffMember staff, CancellationToken cancellation)
    {
        var found = await rounds.Read(db.RoundAsStored, cancellation);
        if (found.Count == 0)
            return null;
        var persons = await responsible.For(found.SelectMany(round => round.Activities), cancellation);
        return new([.. found.Select(round => WaitingInRound.Of(round, staff, persons, clock.TodayInSweden()))]);
    }
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>
/// Läser vad som väntar på den som är inloggad, once a request: page and menu say the same. It reads in scopes of its own: after a
/// refused save the page's own context holds what was not saved.
/// </summary>
public sealed class WaitingNow(IServiceScopeFactory scopes, RoundsAtWork rounds, TimeProvider clock)
{
    private Task<WaitingForYou?>? _found;

    /// <summary>Null when no round is worked on.</summary>
    public Task<WaitingForYou?> For(StaffMember staff, CancellationToken cancellation) => _found ??= Find(staff, cancellation);

    private async Task<WaitingForYou?> Find(StaffMember staff, CancellationToken cancellation)
    {
        var found = await rounds.Read(cancellation);
        if (found.Count == 0)
            return null;
        await using var scope = scopes.CreateAsyncScope();
        var responsible = await ResponsiblePersons.Of(
            scope.ServiceProvider.GetRequiredService<AppDbContext>(), found.SelectMany(round => round.Activities), clock.GetUtcNow(),
            cancellation);
        return new([.. found.Select(round => WaitingInRound.Of(round, staff, responsible, clock.TodayInSweden()))]);
    }
}

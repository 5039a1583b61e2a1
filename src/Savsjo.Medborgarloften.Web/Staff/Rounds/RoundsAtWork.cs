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
public sealed class RoundsAtWork(IServiceScopeFactory scopes, RoundsBeside beside, TimeProvider clock)
{
    /// <summary>The open round first.</summary>
    /// <param name="read">One that the page has read already, and that is as it is stored.</param>
    public async Task<IReadOnlyList<RoundInWork>> Read(RoundInWork? read = null, CancellationToken cancellation = default)
    {
        var rounds = new List<RoundInWork>();
        foreach (var named in await Named(cancellation))
            if ((IsIt(read, named) ? read : await Read(named, cancellation)) is { } round)
                rounds.Add(round);
        return rounds;
    }

    /// <summary>Nothing for the open round, and the tertial of each of the others.</summary>
    private async Task<IReadOnlyList<Tertial?>> Named(CancellationToken cancellation) =>
        [null, .. (await beside.Read(cancellation)).Select(round => (Tertial?)round.Tertial)];

    private static bool IsIt(RoundInWork? read, Tertial? named) =>
        read is not null && (named is null ? read.IsInTurn && !read.Round.IsPublished : !read.IsInTurn && read.Tertial == named);

    private async Task<RoundInWork?> Read(Tertial? named, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return await db.FindRound(named, clock.TodayInSweden(), cancellation);
    }
}

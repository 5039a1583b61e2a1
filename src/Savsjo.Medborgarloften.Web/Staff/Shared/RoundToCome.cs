using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>Ingen öppen omgång: what staff read between two rounds.</summary>
/// <param name="Next">The round that opens next; null when every round of the period is published.</param>
/// <param name="LastPublished">What the latest published one covers, if any.</param>
/// <param name="HasPeriod">False on a new installation, until somebody has set up what was promised.</param>
public sealed record RoundToCome(TertialSpan? Next, DateOnly? OpensOn, TertialSpan? LastPublished, bool HasPeriod = true)
{
    /// <summary>"Tertial 2 2021 öppnar 1 augusti 2021."</summary>
    public string Sentence => Next is { } next && OpensOn is { } day
        ? $"{SwedishText.Capitalised(next.Name)} öppnar {SwedishText.Date(day)}. Du behöver inte göra något förrän dess."
        : HasPeriod ? "Alla omgångar i löftesperioden är publicerade. En administratör lägger upp nästa löftesperiod."
        : "Det finns inget att rapportera än. Först lägger en administratör upp löftesperioden: vad Polisen och kommunen har lovat.";

    /// <summary>Whether somebody who administers has a period to set up before the others can go on.</summary>
    public bool NeedsPeriod => Next is null;
}

/// <summary>Finds what there is to say when no round is open.</summary>
public static class RoundToComeQuery
{
    public static async Task<RoundToCome> FindRoundToCome(this AppDbContext db, CancellationToken cancellation)
    {
        var rounds = await db.Rounds.AsNoTracking()
            .Select(round => new
            {
                round.FirstTertial,
                round.Tertial,
                round.OpensOn,
                round.IsTransferred,
                IsPublished = round.Published != null,
            })
            .ToListAsync(cancellation);
        var next = rounds.Where(round => round is { IsPublished: false, IsTransferred: false }).MinBy(round => round.Tertial);
        var last = rounds.Where(round => round.IsPublished).MaxBy(round => round.Tertial);
        return new(
            next is null ? null : new TertialSpan(next.FirstTertial, next.Tertial), next?.OpensOn,
            last is null ? null : new TertialSpan(last.FirstTertial, last.Tertial), rounds.Count > 0);
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Sidan om tidigare år: the documents that are kept, the latest first.</summary>
public sealed record EarlierYearsPage(IReadOnlyList<KeptRow> Documents, bool IsHidden = false)
{
    public static async Task<EarlierYearsPage> Load(AppDbContext db, CancellationToken cancellation)
    {
        var documents = await db.EarlierDocuments.OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.Name, one.Kind, one.Size, one.IsShown, one.Added.AtUtc }).ToListAsync(cancellation);
        var rounds = await db.Rounds.AsNoTracking().Where(round => round.EarlierDocumentId != null).OrderBy(round => round.Tertial)
            .ToListAsync(cancellation);
        return new([.. documents.Select(one => new KeptRow(
            one.Id, one.Name, $"{one.Kind.Name}, {SwedishSize.Of(one.Size)}, sparat {one.AtUtc.AsMoment()}", one.IsShown,
            [.. rounds.Where(round => round.EarlierDocumentId == one.Id).Select(round => round.Name)]))]);
    }
}

/// <summary>Ett sparat dokument i listan.</summary>
/// <param name="Words">"Word, 84 kB, sparat 10 maj 2021 kl. 10.00".</param>
/// <param name="Rounds">The follow-ups that are transferred from it.</param>
public sealed record KeptRow(int Id, string Name, string Words, bool IsShown, IReadOnlyList<string> Rounds);

using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Ett dokument i original, as it is stored: what a published follow-up was transferred from, shown or not.</summary>
public sealed record StoredOriginal(Tertial Tertial, EarlierDocumentKind Kind, DateTime AddedUtc, byte[] Bytes)
{
    /// <summary>"uppfoljning-2018-tertial-3-original.docx".</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture,
        $"uppfoljning-{Tertial.Year}-tertial-{Tertial.Number}-original{Kind.Ending}");

    /// <summary>Those of the follow-ups that end in the year, one at a time in memory.</summary>
    public static async IAsyncEnumerable<StoredOriginal> OfYear(
        AppDbContext db, int year, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var (first, last) = (new Tertial(year, 1), new Tertial(year, 3));
        var files =
            from round in db.Rounds.AsNoTracking()
            join document in db.EarlierDocuments on round.EarlierDocumentId equals document.Id
            where round.Tertial >= first && round.Tertial <= last && round.Published != null
            orderby round.Tertial
            select new { round.Tertial, document.Kind, document.Added.AtUtc, document.Bytes };
        await foreach (var file in files.AsAsyncEnumerable().WithCancellation(cancellation))
            yield return new(file.Tertial, file.Kind, file.AtUtc, file.Bytes);
    }
}

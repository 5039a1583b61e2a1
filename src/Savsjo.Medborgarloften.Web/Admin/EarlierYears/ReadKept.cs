using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Läser ett sparat dokument anew: what it says is not stored, only the document is.</summary>
public sealed class ReadKept(AppDbContext db, ReadDocuments documents)
{
    /// <returns>Null when there is no such document.</returns>
    public Task<string?> NameOf(int documentId, CancellationToken cancellation) => db.EarlierDocuments
        .Where(one => one.Id == documentId).Select(one => one.Name).SingleOrDefaultAsync(cancellation);

    /// <returns>Null when there is no such document.</returns>
    public async Task<KeptReading?> Of(int documentId, CancellationToken cancellation)
    {
        var kept = await db.EarlierDocuments.AsNoTracking().Where(one => one.Id == documentId)
            .Select(one => new { one.Name, one.Sha256, one.Bytes }).SingleOrDefaultAsync(cancellation);
        if (kept is null)
            return null;
        try
        {
            using var content = new MemoryStream(kept.Bytes);
            return KeptReading.Of(kept.Name, kept.Sha256, await documents.Read(content, cancellation));
        }
        catch (UnreadableDocumentException unreadable)
        {
            // Others are waiting, or what is read has changed since it was kept: it is transferred all the same, by hand.
            return KeptReading.None(kept.Name, kept.Sha256, unreadable.WithoutPasting);
        }
    }
}

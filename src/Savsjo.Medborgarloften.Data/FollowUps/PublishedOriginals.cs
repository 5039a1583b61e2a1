using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Data.FollowUps;

/// <summary>
/// Dokument i original: the file that a published follow-up was transferred from. It is nobody's to fetch before that follow-up is
/// published, nor where it is not to be shown; public pages get at it by this and by nothing else.
/// </summary>
public static class PublishedOriginals
{
    /// <summary>Without its bytes; null where there is none.</summary>
    public static Task<Original?> OriginalOf(this AppDbContext db, Tertial tertial, CancellationToken cancellation) => db.Shown(tertial)
        .Select(document => new Original(document.Name, document.Kind, document.Size)).SingleOrDefaultAsync(cancellation);

    /// <summary>With its bytes; null where there is none.</summary>
    public static Task<OriginalFile?> OriginalFileOf(this AppDbContext db, Tertial tertial, CancellationToken cancellation) => db
        .Shown(tertial).Select(document => new OriginalFile(document.Name, document.Kind, document.Bytes))
        .SingleOrDefaultAsync(cancellation);

    private static IQueryable<EarlierDocument> Shown(this AppDbContext db, Tertial tertial) => db.EarlierDocuments.Where(document =>
        document.IsShown && db.Rounds.Any(round =>
            round.Tertial == tertial && round.EarlierDocumentId == document.Id && round.IsTransferred && round.Published != null));
}

/// <summary>Originalet, as a link to it says it.</summary>
/// <param name="Size">In bytes.</param>
public sealed record Original(string Name, EarlierDocumentKind Kind, int Size)
{
    /// <summary>"Dokumentet i original (Word, 84 kB)".</summary>
    public string Words => $"Dokumentet i original ({Kind.Name}, {SwedishSize.Of(Size)})";
}

/// <summary>Originalets fil.</summary>
public sealed record OriginalFile(string Name, EarlierDocumentKind Kind, byte[] Bytes);

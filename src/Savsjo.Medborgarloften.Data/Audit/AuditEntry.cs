using System.Globalization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Loggpost: who did what, when, with the values before and after. Written in the same transaction as the change it
/// records, as the next link of a chain (see <see cref="AuditChain"/>); never deleted, and never changed but for the name
/// of somebody who has been removed.
/// </summary>
public sealed class AuditEntry
{
    private static long _unsaved;

    private AuditEntry()
    {
    }

    public AuditEntry(
        Change change, string userName, AuditDeed deed, Tertial? tertial, int? activityId, string subject, string? before,
        string? after)
    {
        Placeholder = Interlocked.Decrement(ref _unsaved);
        Sequence = Placeholder;
        AtUtc = DateTime.SpecifyKind(change.AtUtc, DateTimeKind.Utc);
        UserId = change.UserId;
        UserName = WithoutNull(userName);
        Deed = deed;
        Tertial = tertial;
        ActivityId = activityId;
        Subject = WithoutNull(subject);
        Before = before is null ? null : WithoutNull(before);
        After = after is null ? null : WithoutNull(after);
    }

    /// <summary>Löpnummer, from 1 without gaps; below 0 until the entry is saved.</summary>
    public long Sequence { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string UserId { get; private set; } = "";

    /// <summary>The name as it was then; "Borttagen person 3" once its owner has been removed (see <see cref="ErasedName"/>).</summary>
    public string UserName { get; private set; } = "";

    /// <summary>Salt: a random number that goes with the name into <see cref="NameDigest"/>. Null once the name is erased.</summary>
    public string? NameSalt { get; private set; }

    /// <summary>
    /// Namnets kontrollvärde: SHA-256 over salt and name. The chain holds this and not the name, so that the name can go and
    /// the chain stay; without the salt nobody can try names against it. Null for entries from before there was one.
    /// </summary>
    public string? NameDigest { get; private set; }

    public AuditDeed Deed { get; private set; }

    public Tertial? Tertial { get; private set; }

    public int? ActivityId { get; private set; }

    /// <summary>What it concerns: "2.2 Riktade insatser".</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The values before (see <see cref="AuditValues"/>); null where there were none.</summary>
    public string? Before { get; private set; }

    /// <summary>The values after.</summary>
    public string? After { get; private set; }

    /// <summary>The predecessor's <see cref="Hash"/>; <see cref="AuditHash.Genesis"/> for the first entry.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>Kontrollvärde: SHA-256 over everything above, the name by its digest alone, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Keeps entries apart, in the order in which they were made, until they have their numbers.</summary>
    internal long Placeholder { get; }

    /// <summary>An instant as it is stored and hashed: 2021-05-10T08:00:00.0000000Z.</summary>
    internal static string Stored(DateTime utc) => utc.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Null when the stored text is no such instant: somebody changed it.</summary>
    public static DateTime? TryReadInstant(string? stored) =>
        DateTime.TryParseExact(stored, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var utc) ? utc : null;

    /// <summary>Becomes the successor of an entry; its number is set already.</summary>
    internal void Seal(string previousHash)
    {
        PreviousHash = previousHash;
        NameSalt = AuditHash.NewSalt();
        NameDigest = AuditHash.Of([NameSalt, UserName]);
        Hash = AuditHash.Of(
        [
            AuditHash.Number(Sequence), Stored(AtUtc), UserId, null, AuditHash.Number((int)Deed), AuditHash.Number(Tertial?.Value),
            AuditHash.Number(ActivityId), Subject, Before, After, PreviousHash, NameDigest,
        ]);
    }

    /// <summary>SQLite ends a text at a null character: the entry would not read as it was hashed.</summary>
    private static string WithoutNull(string text) => text.Replace('\0', '\uFFFD');
}

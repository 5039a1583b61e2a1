namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>Utfall av en kontroll av loggen.</summary>
/// <param name="Verified">How many entries are right, from the first one on.</param>
/// <param name="LastHash">The last right entry's hash.</param>
/// <param name="Fault">The first thing that is wrong; null when nothing is.</param>
public sealed record AuditVerdict(long Verified, string LastHash, AuditFault? Fault)
{
    /// <summary>Whose names are erased by decision, in how many of the right entries.</summary>
    public IReadOnlyList<ErasedPerson> Erased { get; init; } = [];
}

/// <summary>Borttagen person, as the log tells of them.</summary>
/// <param name="Decision">The number of the entry that says that they were removed.</param>
public sealed record ErasedPerson(string Name, long Decision, int Entries);

/// <summary>Det första felet i kedjan.</summary>
/// <param name="Sequence">The number of the entry that is wrong or missing.</param>
/// <param name="Found">
/// The row that gave it away: the entry itself, or the one that stands where it should; null when there is none.
/// </param>
public sealed record AuditFault(AuditFaultKind Kind, long Sequence, AuditTrace? Found);

/// <summary>Which, when and who, as the row says it, true or not.</summary>
public sealed record AuditTrace(long Sequence, string? AtUtc, string? UserName);

/// <summary>What can be wrong with the chain.</summary>
public enum AuditFaultKind
{
    /// <summary>The entry's content and its hash do not belong together.</summary>
    Altered = 1,

    /// <summary>A number is missing.</summary>
    Missing = 2,

    /// <summary>A number below 1.</summary>
    Foreign = 3,

    /// <summary>The entry is right in itself, but its predecessor is another than the one that it was written after.</summary>
    Detached = 4,

    /// <summary>The latest entries are gone: the head remembers more of them.</summary>
    TailMissing = 5,

    /// <summary>There are entries that the head does not know of.</summary>
    BeyondHead = 6,

    /// <summary>The entry that the head points to has another hash than the head says.</summary>
    HeadDiffers = 7,

    /// <summary>No entry has the hash that was kept elsewhere.</summary>
    ExpectedHashMissing = 8,

    /// <summary>The name is gone, and no entry says that its owner was removed.</summary>
    ErasedUndecided = 9,
}

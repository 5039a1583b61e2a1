namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Kedjans ände: the one row that says which entry is the latest. Whoever appends changes it first, and so holds its lock
/// until their transaction ends: entries are chained one writer at a time, whatever number of web nodes there is.
/// </summary>
public sealed class AuditChainHead
{
    internal const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>The latest entry's number; 0 while there is none.</summary>
    public long Sequence { get; private set; }

    /// <summary>The latest entry's hash.</summary>
    public string Hash { get; private set; } = AuditHash.Genesis;
}

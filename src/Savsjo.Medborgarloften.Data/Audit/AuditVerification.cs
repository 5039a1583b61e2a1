using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Kontrollerar kedjan from its first entry to its last, one row at a time. It reads the columns as they are stored and
/// not as entities: a value that no longer is a date or a tertial is a finding, not an exception.
/// </summary>
public sealed class AuditVerification(AppDbContext db)
{
    private const int AtUtc = 1, UserId = 2, UserName = 3, PreviousHash = 10, Hash = 11, NameSalt = 12, NameDigest = 13;

    /// <param name="expectedHash">A hash that was kept elsewhere: some entry must still have it. Null when there is none.</param>
    public async Task<AuditVerdict> Verify(string? expectedHash = null, CancellationToken cancellation = default)
    {
        // The log grows while it is read. What the head says before and after is how long it may be: no shorter, no longer.
        var before = await Head(cancellation);
        var walk = await Walk(before, expectedHash, cancellation);
        var after = await Head(cancellation);
        var verdict = new AuditVerdict(walk.Last.Sequence, walk.Last.Hash, walk.Fault) { Erased = walk.Erased };
        if (verdict.Fault is not null)
            return verdict;
        if (walk.Last.Sequence < before.Sequence)
            return verdict with { Fault = new(AuditFaultKind.TailMissing, walk.Last.Sequence + 1, walk.LastWritten) };
        if (walk.Last.Sequence > after.Sequence)
            return verdict with { Fault = new(AuditFaultKind.BeyondHead, walk.Last.Sequence, walk.LastWritten) };
        return walk.FoundExpected
            ? verdict
            : verdict with { Fault = new(AuditFaultKind.ExpectedHashMissing, walk.Last.Sequence, walk.LastWritten) };
    }

    private async Task<(long Sequence, string Hash)> Head(CancellationToken cancellation)
    {
        var head = await db.AuditChainHeads.AsNoTracking().SingleOrDefaultAsync(cancellation);
        return head is null ? (0, "") : (head.Sequence, head.Hash);
    }

    private async Task<ChainWalk> Walk((long Sequence, string Hash) head, string? expectedHash, CancellationToken cancellation)
    {
        var walk = new ChainWalk(head, expectedHash, await ErasedName.Decisions(db, cancellation));
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = StoredColumns();
            await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
            while (walk.Fault is null && await rows.ReadAsync(cancellation))
                walk.Step(Values(rows));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return walk;
    }

    /// <summary>The order is the one in which an entry is hashed; what stands for its name comes last.</summary>
    private DbCommand StoredColumns() => db.AuditEntries
        .OrderBy(entry => entry.Sequence)
        .Select(entry => new
        {
            entry.Sequence,
            entry.AtUtc,
            entry.UserId,
            entry.UserName,
            entry.Deed,
            entry.Tertial,
            entry.ActivityId,
            entry.Subject,
            entry.Before,
            entry.After,
            entry.PreviousHash,
            entry.Hash,
            entry.NameSalt,
            entry.NameDigest,
        })
        .CreateDbCommand();

    private static string?[] Values(DbDataReader row)
    {
        var values = new string?[row.FieldCount];
        for (var column = 0; column < values.Length; column++)
            values[column] = row.GetValue(column) is not DBNull and var value
                ? Convert.ToString(value, CultureInfo.InvariantCulture)
                : null;
        return values;
    }

    /// <summary>How far the walk has come, and what stopped it.</summary>
    private sealed class ChainWalk(
        (long Sequence, string Hash) head, string? expectedHash, IReadOnlyDictionary<string, ErasedName.Decision> decisions)
    {
        private readonly Dictionary<string, int> _erased = [];

        public (long Sequence, string Hash) Last { get; private set; } = (0, AuditHash.Genesis);

        public AuditTrace? LastWritten { get; private set; }

        public AuditFault? Fault { get; private set; }

        public bool FoundExpected { get; private set; } = expectedHash is null or AuditHash.Genesis;

        public IReadOnlyList<ErasedPerson> Erased =>
            [
                .. _erased.Select(one => new ErasedPerson(decisions[one.Key].Name, decisions[one.Key].Sequence, one.Value))
                    .OrderBy(person => person.Decision),
            ];

        public void Step(string?[] entry)
        {
            var sequence = long.Parse(entry[0]!, CultureInfo.InvariantCulture);
            var written = new AuditTrace(sequence, entry[AtUtc], entry[UserName]);
            Fault = FaultOf(entry, sequence) is { } kind ? new(kind, Last.Sequence + 1, written) : null;
            if (Fault is not null)
                return;
            if (IsErased(entry))
                _erased[entry[UserId]!] = _erased.GetValueOrDefault(entry[UserId]!) + 1;
            Last = (sequence, entry[Hash]!);
            LastWritten = written;
            FoundExpected |= Last.Hash == expectedHash;
        }

        private AuditFaultKind? FaultOf(string?[] entry, long sequence) =>
            sequence > Last.Sequence + 1 ? AuditFaultKind.Missing
            : sequence <= Last.Sequence ? AuditFaultKind.Foreign
            : entry[Hash] != HashOf(entry) ? AuditFaultKind.Altered
            : NameFaultOf(entry, sequence) is { } fault ? fault
            : entry[PreviousHash] != Last.Hash ? AuditFaultKind.Detached
            : sequence == head.Sequence && entry[Hash] != head.Hash ? AuditFaultKind.HeadDiffers
            : null;

        /// <summary>Entries from before names could be erased hold the name itself.</summary>
        private static string HashOf(string?[] entry) => AuditHash.Of(entry[NameDigest] is null
            ? entry.Take(Hash)
            : [.. entry.Take(UserName), null, .. entry[(UserName + 1)..Hash], entry[NameDigest]]);

        private AuditFaultKind? NameFaultOf(string?[] entry, long sequence) =>
            entry[NameDigest] is null ? (entry[NameSalt] is null ? null : AuditFaultKind.Altered)
            : !IsErased(entry) ? (AuditHash.Of([entry[NameSalt], entry[UserName]]) == entry[NameDigest] ? null : AuditFaultKind.Altered)
            : decisions.TryGetValue(entry[UserId] ?? "", out var decision)
                && decision.Sequence > sequence && decision.Name == entry[UserName] ? null
            : AuditFaultKind.ErasedUndecided;

        private static bool IsErased(string?[] entry) => entry[NameDigest] is not null && entry[NameSalt] is null;
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>
/// Det som har hänt: the entries of the audit log that somebody may have to be told of. The log is what is read, so no use case
/// has to remember to tell.
/// </summary>
public sealed record Happened(IReadOnlyList<AuditEntry> Entries)
{
    /// <summary>Whoever sends in five reports one after another is told of in one mail.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMinutes(5);

    /// <summary>When the day's approvals are told of.</summary>
    private static readonly TimeOnly ApprovalsAt = new(16, 0);

    private static readonly AuditDeed[] Told =
    [
        AuditDeed.Submitted, AuditDeed.Withdrawn, AuditDeed.Returned, AuditDeed.Approved, AuditDeed.Commented, AuditDeed.Published,
        AuditDeed.CorrectionOpened, AuditDeed.CorrectionCalledOff, AuditDeed.RoundScheduled, AuditDeed.Deactivated,
    ];

    /// <param name="newest">What comes later belongs to the next turn.</param>
    public static async Task<Happened> Between(AppDbContext db, long after, long newest, CancellationToken cancellation) => new(
        await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.Sequence > after && entry.Sequence <= newest && Told.Contains(entry.Deed))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellation));

    public static Task<bool> IsAnythingAfter(AppDbContext db, long newest, CancellationToken cancellation) =>
        db.AuditEntries.AnyAsync(entry => entry.Sequence > newest && Told.Contains(entry.Deed), cancellation);

    /// <summary>What others have done since this person was told.</summary>
    public IReadOnlyList<AuditEntry> For(Colleague colleague) =>
        [.. Entries.Where(entry => entry.Sequence > colleague.Told.ToldUpTo && entry.UserId != colleague.UserId)];

    /// <summary>The approvals whose day is over, and that this person has not been told of.</summary>
    public IReadOnlyList<AuditEntry> ApprovalsFor(Colleague colleague, DateTime nowUtc) =>
        [.. Entries.Where(entry => entry.Deed == AuditDeed.Approved && entry.Sequence > colleague.Told.ApprovalsToldUpTo
            && entry.UserId != colleague.UserId && IsToldOf(entry, nowUtc))];

    /// <summary>How far this person is told of approvals when those are told whose day is over: to before the first that waits.</summary>
    public long ApprovalsToldUpTo(Colleague colleague, DateTime nowUtc, long newest) =>
        Entries.FirstOrDefault(entry => entry.Deed == AuditDeed.Approved && entry.Sequence > colleague.Told.ApprovalsToldUpTo
            && entry.UserId != colleague.UserId && !IsToldOf(entry, nowUtc)) is { } waits ? waits.Sequence - 1 : newest;

    /// <summary>Whether nothing of it is for this person, now or later today.</summary>
    public bool IsNothingFor(Colleague colleague) => For(colleague).Count == 0
        && !Entries.Any(entry => entry.Deed == AuditDeed.Approved && entry.Sequence > colleague.Told.ApprovalsToldUpTo
            && entry.UserId != colleague.UserId);

    /// <summary>Whether something of it is old enough to be told now.</summary>
    public static bool IsDue(IReadOnlyList<AuditEntry> entries, DateTime nowUtc) => entries.Any(entry => entry.AtUtc + Gathering <= nowUtc);

    /// <summary>At four in the afternoon of its day, or of the next where it came later.</summary>
    private static bool IsToldOf(AuditEntry approval, DateTime nowUtc)
    {
        var (at, now) = (approval.AtUtc.InSweden(), nowUtc.InSweden());
        var day = DateOnly.FromDateTime(at).AddDays(TimeOnly.FromDateTime(at) < ApprovalsAt ? 0 : 1);
        return now >= day.ToDateTime(ApprovalsAt);
    }
}

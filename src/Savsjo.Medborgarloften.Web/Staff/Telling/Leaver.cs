using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Den som har slutat: somebody whose account was closed, with what they leave behind.</summary>
/// <param name="Duties">The activities that they are responsible or substitute for.</param>
public sealed record Leaver(string UserId, string Name, IReadOnlyList<int> Duties)
{
    /// <summary>What others have to see to now: what they were to report, and what they had begun.</summary>
    public IReadOnlyList<string> LeftIn(RoundInWork round) =>
    [
        .. round.ToReport.Where(round.IsInWork)
            .Where(activity => Duties.Contains(activity.Id) || round.ReportOf(activity)?.IsAuthor(UserId) == true)
            .Select(activity => $"{activity.Label} {activity.Name}"),
        .. round.Notes.Where(note => note.State.IsOpen && note.IsAuthor(UserId)).Select(note => $"sammanfattningen av {note.About}"),
    ];

    /// <summary>Those whose accounts are closed still.</summary>
    public static async Task<IReadOnlyList<Leaver>> Among(AppDbContext db, Happened happened, CancellationToken cancellation)
    {
        var ids = happened.Entries.Where(entry => entry.Deed == AuditDeed.Deactivated)
            .Select(entry => AccountSubject.IdIn(entry.Subject)).OfType<string>().Distinct().ToList();
        if (ids.Count == 0)
            return [];
        var duties = (await db.ResponsiblePersons.AsNoTracking().Where(person => ids.Contains(person.UserId)).ToListAsync(cancellation))
            .ToLookup(person => person.UserId, person => person.ActivityId);
        var closed = await db.Users.AsNoTracking()
            .Where(user => ids.Contains(user.Id) && user.DeactivatedAtUtc != null && user.RemovedNumber == null)
            .Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellation);
        return [.. closed.Select(user => new Leaver(user.Id, user.DisplayName, [.. duties[user.Id]]))];
    }
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.AuditLog;

/// <summary>Kontonas namn: the log knows an account by its id; whoever reads the page wants to know whose it is.</summary>
public static class NamedAccounts
{
    /// <summary>The same entries, with "Konto: Karin Berg" for those that concern an account; one query for all of them.</summary>
    public static async Task<IReadOnlyList<LoggedEntry>> In(AppDbContext db, IReadOnlyList<LoggedEntry> entries, CancellationToken cancellation)
    {
        var ids = entries.Select(entry => AccountSubject.IdIn(entry.Subject)).OfType<string>().ToList();
        if (ids.Count == 0)
            return entries;
        var names = await StaffNames.Find(db, ids, cancellation);
        return [.. entries.Select(entry => AccountSubject.IdIn(entry.Subject) is { } id ? entry with { Subject = $"Konto: {names[id]}" } : entry)];
    }
}

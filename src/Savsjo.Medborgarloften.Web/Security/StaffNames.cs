using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Namn på medarbetare: looks up many names at once, for pages that say who did what.</summary>
public sealed class StaffNames(AppDbContext db)
{
    /// <summary>The display name of each account that still exists, in one query.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(IEnumerable<string> userIds)
    {
        var ids = userIds.Distinct().ToList();
        return await db.Users.AsNoTracking()
            .Where(account => ids.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.DisplayName);
    }
}

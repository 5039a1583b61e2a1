using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Namn på medarbetare: looked up for a whole page in one query.</summary>
public sealed class StaffNames
{
    private readonly IReadOnlyDictionary<string, string> _names;

    private StaffNames(IReadOnlyDictionary<string, string> names) => _names = names;

    public static async Task<StaffNames> Find(AppDbContext db, IEnumerable<string> userIds, CancellationToken cancellation = default)
    {
        var ids = userIds.Distinct().ToList();
        return new(ids.Count == 0 ? new Dictionary<string, string>() : await db.Users.Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation));
    }

    /// <summary>"Karin Berg"; "En tidigare kollega" for an account that is no longer there.</summary>
    public string this[string userId] => _names.GetValueOrDefault(userId, "En tidigare kollega");
}

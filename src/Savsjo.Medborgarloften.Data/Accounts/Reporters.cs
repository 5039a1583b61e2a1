using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>Rapportörer: everybody whose role and organisation let them write reports.</summary>
public static class Reporters
{
    public static IQueryable<StaffAccount> All(AppDbContext db) => db.Users.AsNoTracking()
        .Where(user => user.Organisation != null && db.UserRoles.Any(held =>
            held.UserId == user.Id && db.Roles.Any(role => role.Id == held.RoleId && Permitted.ToRecord.Contains(role.Name))));
}

using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>Rapportörer: everybody whose role and organisation let them write reports.</summary>
public static class Reporters
{
    private static readonly string[] Roles = [Role.PoliceCoordinator, Role.MunicipalOfficial];

    public static IQueryable<StaffAccount> All(AppDbContext db) => db.Users.AsNoTracking()
        .Where(user => user.Organisation != null && db.UserRoles.Any(held =>
            held.UserId == user.Id && db.Roles.Any(role => role.Id == held.RoleId && Roles.Contains(role.Name))));
}

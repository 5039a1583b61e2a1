using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Staff.Help;

/// <summary>Någon att fråga: an administrator who can sign in.</summary>
public sealed record WhomToAsk(string Name, string Email)
{
    public static async Task<IReadOnlyList<WhomToAsk>> Of(AppDbContext db, CancellationToken cancellation) =>
        await db.Users.AsNoTracking()
            .Where(user => user.DeactivatedAtUtc == null && user.RemovedNumber == null && user.PasswordHash != null)
            .Where(user => db.UserRoles.Any(held => held.UserId == user.Id
                && db.Roles.Any(role => role.Id == held.RoleId && role.Name == Role.Administrator)))
            .OrderBy(user => user.DisplayName)
            .Select(user => new WhomToAsk(user.DisplayName, user.Email!))
            .ToListAsync(cancellation);
}

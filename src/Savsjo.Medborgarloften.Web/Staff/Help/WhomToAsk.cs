using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Help;

/// <summary>Någon att fråga: an administrator who can sign in, with a password or through the organisation's own sign-in.</summary>
public sealed record WhomToAsk(string Name, string Email)
{
    /// <summary>Names sort in memory: a database puts Ä before Å.</summary>
    public static async Task<IReadOnlyList<WhomToAsk>> Of(AppDbContext db, CancellationToken cancellation)
    {
        var administrators = await db.Users.AsNoTracking()
            .Where(user => user.DeactivatedAtUtc == null)
            .Where(user => user.PasswordHash != null || db.UserLogins.Any(login => login.UserId == user.Id))
            .Where(user => db.UserRoles.Any(held => held.UserId == user.Id
                && db.Roles.Any(role => role.Id == held.RoleId && role.Name == Role.Administrator)))
            .Select(user => new WhomToAsk(user.DisplayName, user.Email!))
            .ToListAsync(cancellation);
        return [.. administrators.OrderBy(one => one.Name, StringComparer.Create(SwedishText.Culture, ignoreCase: true))];
    }
}

using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>En användares sida.</summary>
/// <param name="IsOneself">Whether the administrator looks at their own account.</param>
public sealed record UserPage(ListedUser User, RoleForm Form, bool IsOneself)
{
    /// <summary>With what was typed, and the version that its writer now sees.</summary>
    public UserPage With(RoleForm? typed)
    {
        if (typed is null)
            return this;
        typed.Version = User.Version;
        return this with { Form = typed };
    }

    /// <summary>Null when there is no such account.</summary>
    public static async Task<UserPage?> Load(
        AppDbContext db, string accountId, string ownId, DateTime nowUtc, CancellationToken cancellation)
    {
        var found = await ListedUser.Find(db, db.Users.Where(user => user.Id == accountId), nowUtc, cancellation);
        return found is [var user]
            ? new(
                user, new() { Version = user.Version, Name = user.Name, Role = user.Role, Organisation = user.Organisation },
                user.Id == ownId)
            : null;
    }
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskare: everyone who may review, so that an author can be told whom to ask.</summary>
public sealed class Reviewers(AppDbContext db)
{
    /// <summary>Who may review and can sign in, in one query. Names sort in memory: a database puts Ä before Å.</summary>
    public async Task<IReadOnlyList<Reviewer>> All(DateTimeOffset now, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(account => account.DeactivatedAtUtc == null && db.UserRoles.Any(link => link.UserId == account.Id
                && db.Roles.Any(role => role.Id == link.RoleId && Permitted.ToReview.Contains(role.Name))))
            .Select(account => new { account.Id, account.DisplayName, account.LockoutEnd })
            .ToListAsync(cancellation);
        return [.. accounts.Where(account => account.LockoutEnd is not { } end || end <= now)
            .Select(account => new Reviewer(account.Id, account.DisplayName))
            .OrderBy(reviewer => reviewer.Name, StringComparer.Create(Domain.Swedish.SwedishText.Culture, ignoreCase: true))];
    }
}

/// <summary>Somebody who may review.</summary>
public sealed record Reviewer(string UserId, string Name);

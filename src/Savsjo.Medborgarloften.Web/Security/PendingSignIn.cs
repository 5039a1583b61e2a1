using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Påbörjad inloggning: whose password was right, kept in a cookie of its own for ten minutes while the second factor is
/// asked for. (Identity's own cookie for this is used by its passkeys too, and one would wipe out the other.)
/// </summary>
public sealed class PendingSignIn(IHttpContextAccessor http, UserManager<StaffAccount> users)
{
    public const string Scheme = "medborgarloften/pending";
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private const string Stamp = "stamp";

    public Task Begin(StaffAccount account) => http.HttpContext!.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(Stamp, account.SecurityStamp ?? "")], Scheme)));

    /// <summary>Null when nothing is pending, or the account has been closed or changed meanwhile.</summary>
    public async Task<StaffAccount?> Account()
    {
        if ((await http.HttpContext!.AuthenticateAsync(Scheme)).Principal is not { } pending)
            return null;
        var account = await users.FindByIdAsync(pending.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
        return account is { IsDeactivated: false } && account.SecurityStamp == pending.FindFirstValue(Stamp) ? account : null;
    }

    public Task End() => http.HttpContext!.SignOutAsync(Scheme);
}

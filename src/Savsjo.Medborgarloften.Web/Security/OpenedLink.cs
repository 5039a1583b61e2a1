using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Öppnad engångslänk: its code, in a cookie of its own while a password is chosen or a provider is asked, so that it stands in no
/// address that a log, a history or a Referer would keep.
/// </summary>
public sealed class OpenedLink(IHttpContextAccessor http)
{
    public const string Scheme = "medborgarloften/link";
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string CodeClaim = "code";

    public Task Keep(string code) => http.HttpContext!.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(CodeClaim, code)], Scheme)));

    /// <summary>Null when none has been opened in this browser, or too long ago.</summary>
    public async Task<string?> Code() => (await http.HttpContext!.AuthenticateAsync(Scheme)).Principal?.FindFirstValue(CodeClaim);

    public Task End() => http.HttpContext!.SignOutAsync(Scheme);
}

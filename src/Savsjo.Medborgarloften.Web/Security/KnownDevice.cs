using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Känd enhet: a cookie that says that an account has been signed in on this device. It opens nothing; it only tells its
/// owner's attempts from those of whoever guesses from the same network.
/// </summary>
public sealed class KnownDevice(IDataProtectionProvider protection, IWebHostEnvironment environment, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);
    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/known-device");

    private string CookieName => environment.IsDevelopment() ? "medborgarloften-enhet" : "__Host-medborgarloften-enhet";

    public void Remember(HttpContext context, string accountId)
    {
        var until = clock.GetUtcNow() + Lifetime;
        context.Response.Cookies.Append(
            CookieName, _protector.Protect($"{accountId}|{until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}"), new()
            {
                HttpOnly = true,
                Secure = !environment.IsDevelopment(),
                SameSite = SameSiteMode.Lax,
                Path = "/",
                MaxAge = Lifetime,
                IsEssential = true,
            });
    }

    public bool Knows(HttpContext context, string? accountId)
    {
        if (accountId is null || context.Request.Cookies[CookieName] is not { } cookie)
            return false;
        try
        {
            return _protector.Unprotect(cookie).Split('|') is [var id, var until] && id == accountId
                && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

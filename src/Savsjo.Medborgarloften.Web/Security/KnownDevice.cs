using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Känd enhet: a cookie that says that an account has been signed in on this device. It opens nothing; it only tells its
/// owner's attempts from those of whoever guesses from the same network, and they are counted by the number in it.
/// </summary>
public sealed class KnownDevice(IDataProtectionProvider protection, IWebHostEnvironment environment, TimeProvider clock)
{
    private const int NumberBytes = 16;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);
    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/known-device");

    private string CookieName => environment.IsDevelopment() ? "medborgarloften-enhet" : "__Host-medborgarloften-enhet";

    public void Remember(HttpContext context, string accountId)
    {
        var until = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var number = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NumberBytes));
        context.Response.Cookies.Append(CookieName, _protector.Protect($"{accountId}|{until}|{number}"), new()
        {
            HttpOnly = true,
            Secure = !environment.IsDevelopment(),
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = Lifetime,
            IsEssential = true,
        });
    }

    /// <summary>Whether any account has been signed in here.</summary>
    public bool IsKnown(HttpContext context) => Read(context) is not null;

    /// <summary>The device's number, where this account has been signed in on it; else null.</summary>
    public string? Of(HttpContext context, string? accountId) =>
        Read(context) is { } known && known.AccountId == accountId ? known.Number : null;

    private (string AccountId, string Number)? Read(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { } cookie)
            return null;
        try
        {
            // A cookie from before devices had numbers is known by when it ends.
            return _protector.Unprotect(cookie).Split('|') is [var id, var until, .. var rest]
                && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture)
                ? (id, rest is [var number] ? number : until)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

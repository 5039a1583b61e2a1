using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Sessionens slut: after twelve hours, however busy, and at once when the account is closed or its sessions are ended
/// (its security stamp changes). That costs one short query for each page that somebody signed in asks for; a public
/// reader has no cookie and costs none. The idle time is the cookie's own.
/// </summary>
public static class SessionCheck
{
    public const string BegunKey = "medborgarloften/begun";

    public static readonly TimeSpan MaxIdle = TimeSpan.FromMinutes(60);
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(12);

    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        // A style sheet shows nothing that a session protects.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return;
        if (IsYoung(context) && await IsTheAccountsStill(context))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static bool IsYoung(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return context.Properties.Items.TryGetValue(BegunKey, out var text)
            && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var begun)
            && now - begun < MaxAge;
    }

    private static async Task<bool> IsTheAccountsStill(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var stamp = await services.GetRequiredService<AppDbContext>().Users
            .Where(user => user.Id == id && user.DeactivatedAtUtc == null)
            .Select(user => user.SecurityStamp)
            .SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        return stamp is not null && stamp == context.Principal?.FindFirstValue(stampClaim);
    }
}

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
/// Sessionens slut: after twelve hours, however busy, and at once when it is ended (its row goes), or the account is closed or all
/// of its sessions are ended (its security stamp changes). That costs one short query for each page that somebody signed in asks
/// for; a public reader has no cookie and costs none. The idle time is the cookie's own.
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
        if (IsYoung(context) && await IsOpen(context))
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

    private static async Task<bool> IsOpen(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        if (context.Principal is not { } user || OpenSessions.IdOf(user) is not { } sessionId)
            return false;
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var db = services.GetRequiredService<AppDbContext>();
        var found = await db.Users
            .Where(account => account.Id == id && account.DeactivatedAtUtc == null)
            .Join(db.OpenSessions.Where(one => one.Id == sessionId), account => account.Id, one => one.AccountId,
                (account, one) => new { account.SecurityStamp, one.LastSeenUtc })
            .SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        if (found?.SecurityStamp is null || found.SecurityStamp != user.FindFirstValue(stampClaim))
            return false;
        await services.GetRequiredService<OpenSessions>().Seen(sessionId, found.LastSeenUtc);
        return true;
    }
}

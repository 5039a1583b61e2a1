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

    /// <summary>A ticket younger than this is not renewed: the cookie would be written for every request.</summary>
    private static readonly TimeSpan Renewed = TimeSpan.FromMinutes(1);

    /// <summary>How long a page may be left alone, counted from when it was asked for; a little less than the cookie holds.</summary>
    public static int SecondsIdle => (int)(MaxIdle - Renewed).TotalSeconds;

    /// <summary>How long the session lasts at most, however busy.</summary>
    public static int SecondsLeft(HttpContext context)
    {
        var ticket = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;
        return ticket is not null && Begun(ticket) is { } begun
            ? (int)Math.Max(0, (MaxAge - (Now(context) - begun)).TotalSeconds)
            : (int)MaxAge.TotalSeconds;
    }

    /// <summary>
    /// Every page that is asked for keeps its reader signed in for the whole idle time, not only those of its second half: the warning
    /// before the end counts on it.
    /// </summary>
    public static Task Renew(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > Renewed && !IsAsset(context.HttpContext);
        return Task.CompletedTask;
    }

    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        // A style sheet shows nothing that a session protects.
        if (IsAsset(context.HttpContext))
            return;
        if (IsYoung(context) && await IsOpen(context))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static bool IsYoung(CookieValidatePrincipalContext context) =>
        Begun(context.Properties) is { } begun && Now(context.HttpContext) - begun < MaxAge;

    private static DateTimeOffset? Begun(AuthenticationProperties ticket) => ticket.Items.TryGetValue(BegunKey, out var text)
        && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var begun)
        ? begun
        : null;

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

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

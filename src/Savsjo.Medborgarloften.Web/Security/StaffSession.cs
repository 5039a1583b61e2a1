using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Session: begins one, for an account that has shown who it is.</summary>
public sealed class StaffSession(SignInManager<StaffAccount> signIn, AppDbContext db, TimeProvider clock)
{
    /// <param name="isStrong">Whether two factors were shown: a password and a code, or a passkey.</param>
    /// <param name="provider">The OpenID provider that showed who it is; null when it was shown here.</param>
    public async Task<StaffMember> Begin(StaffAccount account, bool isStrong, string? provider = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        account.LastSignedInAtUtc = now;
        db.AuditEntries.Add(
            Entry(account, AuditDeed.SignedIn, now, provider is null ? null : AuditValues.Write([new("Inloggningstjänst", provider)])));
        await db.SaveChangesAsync();
        return await Renew(account, isStrong);
    }

    /// <summary>
    /// The same person goes on with a new cookie, after something that ends their other sessions or strengthens this
    /// one.
    /// </summary>
    public async Task<StaffMember> Renew(StaffAccount account, bool isStrong)
    {
        var properties = new AuthenticationProperties();
        properties.Items[SessionCheck.BegunKey] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        await signIn.SignInWithClaimsAsync(
            account, properties, [new Claim(StaffClaims.Strength, isStrong ? StaffClaims.TwoFactors : StaffClaims.OneFactor)]);
        return StaffMember.From(await signIn.CreateUserPrincipalAsync(account));
    }

    /// <summary>What was typed for an unknown account is left out: it may be a password in the wrong field.</summary>
    /// <param name="because">What else there is to tell (see <see cref="AuditValues"/>).</param>
    public async Task LogFailure(StaffAccount? account, bool isLockedOut, string? because = null)
    {
        db.AuditEntries.Add(
            Entry(account, isLockedOut ? AuditDeed.LockedOut : AuditDeed.SignInFailed, clock.GetUtcNow().UtcDateTime, because));
        await db.SaveChangesAsync();
    }

    private static AuditEntry Entry(StaffAccount? account, AuditDeed deed, DateTime now, string? after) => new(
        new Change(account?.Id ?? "", now), account?.DisplayName
            ?? "Okänd", deed, tertial: null, activityId: null, "Inloggning", before: null, after);
}

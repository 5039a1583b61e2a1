using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Session: begins one, for an account that has shown who it is.</summary>
public sealed class StaffSession(
    SignInManager<StaffAccount> signIn, OpenSessions sessions, AppDbContext db, TimeProvider clock)
{
    /// <param name="isStrong">Whether two factors were shown: a password and a code, or a passkey.</param>
    /// <param name="provider">The OpenID provider that showed who it is; null when it was shown here.</param>
    public async Task<StaffMember> Begin(StaffAccount account, bool isStrong, string? provider = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // Without the account's version: two sign-ins at once do not stand in each other's way.
        await db.Users.Where(user => user.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.LastSignedInAtUtc, now));
        db.AuditEntries.Add(SignedIn(account, now, provider is null ? null : AuditValues.Write([new("Inloggningstjänst", provider)])));
        await db.SaveChangesAsync();
        return await Open(account, isStrong);
    }

    /// <summary>
    /// The same person goes on with a new cookie, after something that ended their other sessions or strengthens this
    /// one.
    /// </summary>
    public async Task<StaffMember> Renew(StaffAccount account, bool isStrong)
    {
        await sessions.EndAll(account.Id);
        return await Open(account, isStrong);
    }

    private async Task<StaffMember> Open(StaffAccount account, bool isStrong)
    {
        var properties = new AuthenticationProperties();
        properties.Items[SessionCheck.BegunKey] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        var id = await sessions.Begin(account);
        await signIn.SignInWithClaimsAsync(account, properties,
        [
            new Claim(StaffClaims.Strength, isStrong ? StaffClaims.TwoFactors : StaffClaims.OneFactor),
            new Claim(StaffClaims.Session, id.ToString()),
        ]);
        return StaffMember.From(await signIn.CreateUserPrincipalAsync(account));
    }

    private static AuditEntry SignedIn(StaffAccount account, DateTime now, string? after) => new(
        new Change(account.Id, now), account.DisplayName, AuditDeed.SignedIn, tertial: null, activityId: null, "Inloggning", before: null,
        after);
}

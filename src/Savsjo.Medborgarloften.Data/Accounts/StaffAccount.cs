using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Konto: somebody who signs in: a name that colleagues know, and the organisation they report for.
/// <see cref="IdentityUser{TKey}.TwoFactorEnabled"/> says that there is a second factor, of any kind; from then on the
/// password alone opens nothing.
/// </summary>
public class StaffAccount : IdentityUser
{
    public const int MaxNameLength = 100;

    /// <summary>"Karin Berg". Shown to staff, never to the public.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Null for an administrator who reports for nobody.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>When an administrator closed the account; null while it is open.</summary>
    public DateTime? DeactivatedAtUtc { get; set; }

    /// <summary>Null until the first time.</summary>
    public DateTime? LastSignedInAtUtc { get; set; }

    /// <summary>The authenticator app's secret, protected (in base32 as it stands where it is older); null without one.</summary>
    public string? TotpKey { get; set; }

    /// <summary>
    /// The time step of the latest code that was accepted: it and all before it are spent. Null until the first code has
    /// shown that the app works, and so for a key that counts for nothing yet.
    /// </summary>
    public long? TotpStep { get; set; }

    public bool HasAuthenticator => TotpKey is not null && TotpStep is not null;

    /// <summary>
    /// Set when the person has been removed: the account is an empty shell whose id stands for them, and this number tells
    /// them from others who were.
    /// </summary>
    public int? RemovedNumber { get; set; }

    /// <summary>
    /// Of a removed person who wrote something that is not published yet: what they are known again by, should they come back.
    /// Null for everybody else; see <see cref="FormerAuthors"/>.
    /// </summary>
    public string? AddressPseudonym { get; set; }

    public bool IsDeactivated => DeactivatedAtUtc is not null;

    /// <summary>Ends every session of the account, wherever it is open.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");
}

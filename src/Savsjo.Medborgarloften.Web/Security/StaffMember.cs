using System.Security.Claims;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Medarbetare: who is signed in, as the use cases need to know them.</summary>
/// <param name="UserId">The account's id.</param>
/// <param name="Name">"Karin Berg".</param>
/// <param name="Organisation">The party they report for; null for an administrator who reports for nobody.</param>
/// <param name="Roles">The Swedish role names.</param>
public sealed record StaffMember(string UserId, string Name, Organisation? Organisation, IReadOnlyList<string> Roles)
{
    /// <summary>"polissamordnare", or the first of several roles.</summary>
    public string RoleName => Roles.Count > 0 ? Roles[0] : "";

    public bool MayRecord => Organisation is not null && HasRole(Role.PoliceCoordinator, Role.MunicipalOfficial);

    public bool MayReview => HasRole(Role.MunicipalOfficial, Role.Reviewer, Role.Administrator);

    public bool MayPublish => HasRole(Role.MunicipalOfficial, Role.Administrator);

    /// <summary>Sees /admin; what may be done in each of its rooms has a policy of its own.</summary>
    public bool MayAdminister => HasRole(Role.Administrator);

    public bool MayPlanRounds => HasRole(Role.Administrator);

    public bool MayManagePromisePeriods => HasRole(Role.Administrator);

    /// <summary>Where their work begins after sign-in.</summary>
    public string StartPage => MayRecord ? Rooms.Entry : MayReview ? Rooms.Reviewing : Rooms.OwnAccount;

    public Change ChangeAt(DateTimeOffset instant) => new(UserId, instant.UtcDateTime);

    /// <exception cref="InvalidOperationException">Nobody is signed in: a policy is missing on the action.</exception>
    public static StaffMember From(ClaimsPrincipal user) => new(
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
        user.FindFirstValue(StaffClaims.DisplayName) ?? user.Identity?.Name ?? "",
        Enum.TryParse<Organisation>(user.FindFirstValue(StaffClaims.Organisation), out var organisation) ? organisation : null,
        [.. Role.All.Where(user.IsInRole)]);

    private bool HasRole(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
            if (Roles.Contains(role))
                return true;
        return false;
    }
}

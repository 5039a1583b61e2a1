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

    public bool MayRecord => Organisation is not null && May(Policy.RecordResults);

    public bool MayReview => May(Policy.ReviewReports);

    public bool MayPublish => May(Policy.PublishFollowUp);

    /// <summary>Sammanfattningar: whoever reports or publishes writes them.</summary>
    public bool MayWriteNotes => MayRecord || MayPublish;

    /// <summary>Sees /admin; what may be done in each of its rooms has a policy of its own.</summary>
    public bool MayAdminister => May(Policy.Administer);

    public bool MayPlanRounds => May(Policy.PlanRounds);

    public bool MayManagePromisePeriods => May(Policy.ManagePromisePeriods);

    /// <summary>Where their work begins after sign-in.</summary>
    public string StartPage => MayRecord ? Rooms.Entry : MayReview ? Rooms.Reviewing : Rooms.OwnAccount;

    public Change ChangeAt(DateTimeOffset instant) => new(UserId, instant.UtcDateTime);

    /// <exception cref="InvalidOperationException">Nobody is signed in: a policy is missing on the action.</exception>
    public static StaffMember From(ClaimsPrincipal user) => new(
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
        user.FindFirstValue(StaffClaims.DisplayName) ?? user.Identity?.Name ?? "",
        Enum.TryParse<Organisation>(user.FindFirstValue(StaffClaims.Organisation), out var organisation) ? organisation : null,
        [.. Role.All.Where(user.IsInRole)]);

    private bool May(string deed) => Policy.RolesOf[deed].Any(Roles.Contains);
}

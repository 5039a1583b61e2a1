using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Puts the name and the organisation in the session, so that no request has to look them up.</summary>
public sealed class StaffClaims(UserManager<StaffAccount> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffAccount, IdentityRole>(users, roles, options)
{
    public const string DisplayName = "medborgarloften/name";
    public const string Organisation = "medborgarloften/organisation";

    /// <summary>How somebody showed who they are: <see cref="OneFactor"/> or <see cref="TwoFactors"/>.</summary>
    public const string Strength = "medborgarloften/strength";
    public const string OneFactor = "1";
    public const string TwoFactors = "2";

    /// <summary>The session's id in the database.</summary>
    public const string Session = "medborgarloften/session";

    /// <summary>Whether two factors were shown when the session was begun.</summary>
    public static bool IsStrong(ClaimsPrincipal user) => user.HasClaim(Strength, TwoFactors);

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(DisplayName, user.DisplayName));
        if (user.Organisation is { } organisation)
            identity.AddClaim(new(Organisation, organisation.ToString()));
        return identity;
    }
}

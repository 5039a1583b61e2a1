using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Roll och organisation: two choices that have to fit, in both forms that have them.</summary>
/// <param name="Role">The role that is chosen; null for none yet.</param>
/// <param name="RoleIsWrong">Whether the role, or else the organisation, is pointed out as wrong.</param>
public sealed record RoleFields(string? Role, Organisation? Organisation, bool RoleIsWrong, bool OrganisationIsWrong)
{
    /// <summary>What is wrong, and at which of the two fields; null when nothing is.</summary>
    public static ValidationResult? FaultOf(string? role, Organisation? organisation)
    {
        if (Data.Accounts.Role.FaultOf(role, organisation) is not { } fault)
            return null;
        return new(fault, [Data.Accounts.Role.All.Contains(role) ? nameof(Organisation) : nameof(Role)]);
    }
}

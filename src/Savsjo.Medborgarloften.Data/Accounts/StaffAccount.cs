using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>Konto: somebody who signs in: a name that colleagues know, and the organisation they report for.</summary>
public class StaffAccount : IdentityUser
{
    /// <summary>"Karin Berg". Shown to staff, never to the public.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Null for an administrator who reports for nobody.</summary>
    public Organisation? Organisation { get; set; }
}

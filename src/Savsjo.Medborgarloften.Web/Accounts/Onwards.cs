using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Where somebody goes who has just signed in.</summary>
public static class Onwards
{
    /// <summary>To where they were going, if that is here, else to where their work begins.</summary>
    public static string From(Controller controller, StaffMember staff, string? returnTo) =>
        controller.Url.IsLocalUrl(returnTo) ? returnTo : staff.StartPage;
}

using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.MailChoices;

/// <summary>Valet av mejl, on the page Mitt konto.</summary>
public sealed class MailChoiceViewComponent(ChooseMails choose) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(
        "/Accounts/MailChoices/_MailChoice.cshtml",
        await choose.Of(StaffMember.From(UserClaimsPrincipal).UserId, HttpContext.RequestAborted));
}

using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Deadlines;

/// <summary>Kalenderadressen, on the page Mitt konto.</summary>
public sealed class CalendarViewComponent(CalendarAddresses addresses) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var address = await addresses.Of(StaffMember.From(UserClaimsPrincipal).UserId, HttpContext.RequestAborted);
        return View("/Accounts/Deadlines/_Calendar.cshtml", new OwnCalendar(
            address is null ? null : SwedishText.Date(DateOnly.FromDateTime(address.MadeAtUtc.InSweden())),
            TempData[CalendarController.NewAddress] as string));
    }
}

/// <summary>Den egna kalendern.</summary>
/// <param name="Since">"10 maj 2021": when the address was made; null without one.</param>
/// <param name="NewAddress">Just now, and never again.</param>
public sealed record OwnCalendar(string? Since, string? NewAddress)
{
    /// <summary>Opens in the calendar program that the computer or the telephone has.</summary>
    public string? ToCalendarProgram =>
        NewAddress is { } address ? $"webcal{address[address.IndexOf("://", StringComparison.Ordinal)..]}" : null;
}

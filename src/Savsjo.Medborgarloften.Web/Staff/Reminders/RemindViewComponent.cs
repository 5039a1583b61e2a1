using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>Knapparna Påminn beside a missing report, one a person; for those who publish.</summary>
public sealed class RemindViewComponent(RemindedToday reminded) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(IReadOnlyList<ResponsibleStaff> persons, string report, string address) =>
        StaffMember.From(UserClaimsPrincipal).MayPublish && persons.Count > 0
            ? View(
                "/Staff/Reminders/_Remind.cshtml",
                new RemindButtons(persons, report, address, await reminded.Find(HttpContext.RequestAborted)))
            : Content("");
}

/// <param name="Report">"2.2", for who only hears the buttons.</param>
/// <param name="Address">Of the round's review.</param>
/// <param name="Reminded">Who has been reminded today.</param>
public sealed record RemindButtons(IReadOnlyList<ResponsibleStaff> Persons, string Report, string Address, IReadOnlySet<string> Reminded);

/// <summary>Vilka som är påminda i dag, read once a request.</summary>
public sealed class RemindedToday(AppDbContext db, TimeProvider clock)
{
    private HashSet<string>? _found;

    public async Task<IReadOnlySet<string>> Find(CancellationToken cancellation)
    {
        var today = clock.TodayInSweden();
        return _found ??= [.. await db.Reminders.Where(one => one.Day == today).Select(one => one.UserId).ToListAsync(cancellation)];
    }
}

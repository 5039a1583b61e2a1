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
    public async Task<IViewComponentResult> InvokeAsync(
        int round, IReadOnlyList<ResponsibleStaff> persons, string report, string address) =>
        StaffMember.From(UserClaimsPrincipal).MayPublish && persons.Count > 0
            ? View(
                "/Staff/Reminders/_Remind.cshtml",
                new RemindButtons(persons, report, address, await reminded.Of(round, HttpContext.RequestAborted)))
            : Content("");
}

/// <param name="Report">"2.2", for who only hears the buttons.</param>
/// <param name="Address">Of the round's review.</param>
/// <param name="Reminded">Who has been reminded of the round today.</param>
public sealed record RemindButtons(IReadOnlyList<ResponsibleStaff> Persons, string Report, string Address, IReadOnlySet<string> Reminded);

/// <summary>Vilka som är påminda om en omgång i dag, read once a request.</summary>
public sealed class RemindedToday(AppDbContext db, TimeProvider clock)
{
    private readonly Dictionary<int, HashSet<string>> _found = [];

    public async Task<IReadOnlySet<string>> Of(int round, CancellationToken cancellation)
    {
        if (_found.TryGetValue(round, out var found))
            return found;
        var today = clock.TodayInSweden();
        return _found[round] = [.. await db.Reminders.Where(one => one.RoundId == round && one.Day == today)
            .Select(one => one.UserId).ToListAsync(cancellation)];
    }
}

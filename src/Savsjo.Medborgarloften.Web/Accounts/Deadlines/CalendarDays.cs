using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Deadlines;

/// <summary>
/// Dagarna i någons kalender: when reporting opens and its last day, for every round that is to come or open, and for
/// administrators when an agreement ends. It names no report, no text and no figure: a calendar is often shared.
/// </summary>
public sealed class CalendarDays(AppDbContext db, MunicipalityOptions municipality)
{
    public async Task<IReadOnlyList<CalendarDay>> For(StaffMember staff, CancellationToken cancellation)
    {
        var periods = await db.PromisePeriods.AsNoTracking().Include(period => period.Rounds)
            .Where(period => !period.IsDraft && period.Rounds.Any(round => round.Published == null && !round.IsTransferred))
            .ToListAsync(cancellation);
        var rounds = periods.SelectMany(period => period.Rounds)
            .Where(round => round is { IsPublished: false, IsTransferred: false }).OrderBy(round => round.Tertial);
        return
        [
            .. rounds.SelectMany(round => Of(round, staff)),
            .. periods.Where(_ => staff.MayManagePromisePeriods).OrderBy(period => period.LastDay).Select(period => new CalendarDay(
                $"period-{period.Id}-slutar", period.LastDay, $"Löftesperioden {period.Years} slutar",
                "Lägg upp nästa löftesperiod, om den inte finns.", Absolute(Rooms.Periods), period.Version)),
        ];
    }

    private IEnumerable<CalendarDay> Of(Round round, StaffMember staff)
    {
        var name = SwedishText.Capitalised(round.Name);
        var room = Absolute(staff.StartPage);
        if (staff.MayRecord)
            yield return new(
                $"omgang-{round.Id}-oppnar", round.OpensOn, $"{name}: rapporteringen öppnar", "Från i dag kan rapporterna skrivas.", room,
                round.Version);
        yield return new(
            $"omgang-{round.Id}-sista-dagen", round.Deadline, $"{name}: sista dagen att rapportera", WhatToDo(staff), room, round.Version);
    }

    private static string WhatToDo(StaffMember staff) => (staff.MayRecord, staff.MayPublish, staff.MayReview) switch
    {
        (true, true, _) => "Skicka in det som återstår i dag. Sedan ska allt granskas och publiceras.",
        (true, _, _) => "Skicka in det som återstår i dag.",
        (_, true, _) => "Sedan ska allt granskas och publiceras.",
        (_, _, true) => "Sedan ska allt vara granskat innan uppföljningen publiceras.",
        _ => "",
    };

    private string Absolute(string room) => $"{municipality.PublicAddress.TrimEnd('/')}{room}";
}

/// <summary>En dag i kalendern.</summary>
/// <param name="Id">The same for as long as it is the same day's business, wherever it is moved to.</param>
/// <param name="Sequence">Rises when something about it has changed.</param>
public sealed record CalendarDay(string Id, DateOnly Day, string Title, string WhatToDo, string Address, int Sequence);

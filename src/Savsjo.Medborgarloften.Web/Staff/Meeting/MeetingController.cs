using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Publishing;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Meeting;

/// <summary>Underlag till mötet, for everybody who signs in. Nothing in it is published, so nothing keeps it.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MeetingController(AppDbContext db, FollowUpPreview preview, TimeProvider clock) : Controller
{
    [HttpGet(Rooms.MeetingDraft)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        await db.FindOpenRound(clock.TodayInSweden(), cancellation) is { } round
            ? View(MeetingDraft.Of(round, StaffMember.From(User), preview, clock.GetUtcNow().UtcDateTime))
            : View("NoOpenRound", await db.FindRoundToCome(cancellation));
}

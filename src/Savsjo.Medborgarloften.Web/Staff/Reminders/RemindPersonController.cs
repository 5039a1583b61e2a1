using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>Påminn: the button beside each missing report.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route(Rooms.Reviewing)]
public sealed class RemindPersonController(AppDbContext db, RemindPerson remind, TimeProvider clock) : Controller
{
    [HttpPost("paminn")]
    [HttpPost(RoundPlace.Route + "/paminn")]
    public async Task<IActionResult> Remind(RoundPlace place, string? person, CancellationToken cancellation)
    {
        var round = await db.FindRoundAt(place, clock, cancellation);
        return await this.Answer(
            await remind.Remind(StaffMember.From(User), round, person, cancellation),
            sentence => this.Tell(sentence, place.Below(Rooms.Reviewing)),
            _ => Task.FromResult<ViewResult?>(null));
    }
}

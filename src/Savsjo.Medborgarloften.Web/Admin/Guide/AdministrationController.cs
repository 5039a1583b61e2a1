using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Guide;

/// <summary>Administration: what there is to administer, and on a new installation what to begin with.</summary>
[Authorize(Policy = Policy.Administer)]
[Route(Address)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AdministrationController(
    SetupGuideReader guide, SendTestLetter letter, AppDbContext db, TimeProvider clock) : Controller
{
    public const string Address = Rooms.Administration;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(new AdministrationPage(await guide.Read(Staff.UserId, cancellation), AdministrationRoom.All)
        {
            Ending = (await db.EndingAgreement(clock.TodayInSweden(), cancellation))?.Sentence,
        });

    [HttpPost("provbrev")]
    public async Task<IActionResult> TestLetter(CancellationToken cancellation)
    {
        TempData[StatusMessage.Key] = $"Ett provbrev är på väg till {await letter.Send(Staff, cancellation)}.";
        return Redirect(Address);
    }
}

/// <summary>Administrationens första sida.</summary>
/// <param name="Guide">What is left to do on a new installation; null when it is ready.</param>
public sealed record AdministrationPage(SetupGuide? Guide, IReadOnlyList<AdministrationRoom> Rooms)
{
    /// <summary>That the last agreement is about to end and no next one is in use; null when there is time, or a next one.</summary>
    public string? Ending { get; init; }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Admin.Guide;

/// <summary>Administration: what there is to administer, and on a new installation what to begin with.</summary>
[Authorize(Policy = Policy.Administer)]
[Route(Address)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AdministrationController(
    SetupGuideReader guide, SendTestLetter letter, BackUpByTheClock backups, VerifyByTheClock verification, AppDbContext db,
    TimeProvider clock) : Controller
{
    public const string Address = Rooms.Administration;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(new AdministrationPage(await guide.Read(Staff.UserId, cancellation), AdministrationRoom.All)
        {
            Faults = [.. new[] { verification.Fault(), backups.Fault() }.OfType<string>()],
            Upkeep = [backups.Sentence(), verification.Sentence()],
            Ending = (await db.EndingAgreement(clock.TodayInSweden(), cancellation))?.Sentence,
        });

    [HttpPost("provbrev")]
    public async Task<IActionResult> TestLetter(CancellationToken cancellation)
    {
        TempData[StatusMessage.Key] = $"Ett provmejl är på väg till {await letter.Send(Staff, cancellation)}.";
        return Redirect(Address);
    }
}

/// <summary>Administrationens första sida.</summary>
/// <param name="Guide">What is left to do on a new installation; null when it is ready.</param>
public sealed record AdministrationPage(SetupGuide? Guide, IReadOnlyList<AdministrationRoom> Rooms)
{
    /// <summary>What is wrong with the database or its backups, as whole sentences.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>When backups and verifications were made last.</summary>
    public IReadOnlyList<string> Upkeep { get; init; } = [];

    /// <summary>That the last agreement is about to end and no next one is in use; null when there is time, or a next one.</summary>
    public string? Ending { get; init; }
}

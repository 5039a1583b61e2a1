using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Rättelser: which follow-ups are published, and opening one of them again, or calling that off.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route(Room)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CorrectionsController(AppDbContext db, CorrectionPageReader pages, OpenCorrection corrections) : Controller
{
    private const string Room = Rooms.Corrections;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.All(cancellation));

    [HttpGet(RoundPlace.Route)]
    public async Task<IActionResult> Show(RoundPlace place, CancellationToken cancellation) =>
        await Round(place, cancellation) is { } round ? View(await pages.Read(round, new CorrectionForm(), [], cancellation)) : NotFound();

    [HttpPost(RoundPlace.Route)]
    public async Task<IActionResult> Open(RoundPlace place, CorrectionForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return NotFound();
        return await this.Answer(
                await corrections.Open(Staff, round, form.Reason, form.ActivityIds, form.NoteNumbers, cancellation),
            () => this.Tell($"{SwedishText.Capitalised(round.Name)} är öppnat för rättelse.", place.Below(Room)),
            refused => Again(place, form, refused, cancellation));
    }

    [HttpPost(RoundPlace.Route + "/avbryt")]
    public async Task<IActionResult> CallOff(RoundPlace place, CorrectionForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return NotFound();
        return await this.Answer(await corrections.CallOff(Staff, round, form.Version, cancellation),
            () => this.Tell("Rättelsen är avbruten. Rapporterna blir åter som de publicerades.", place.Below(Room)),
            refused => Again(place, form, refused, cancellation));
    }

    private async Task<RoundInWork?> Round(RoundPlace place, CancellationToken cancellation) =>
        place.Corrected is { } tertial ? await db.FindPublishedRound(tertial, cancellation) : null;

    /// <summary>The page as things are now, with the reasons, and with what was ticked and typed.</summary>
    private async Task<ViewResult?> Again(RoundPlace place, CorrectionForm form, Outcome refused, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return await Round(place, cancellation) is { } round
            ? View(nameof(Show), await pages.Read(round, form, refused.Violations, cancellation)) : null;
    }
}

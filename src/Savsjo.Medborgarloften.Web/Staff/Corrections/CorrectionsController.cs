using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Rättelser: which follow-ups are published, and opening one of them again, or calling that off.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route(Room)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CorrectionsController(AppDbContext db, CorrectionPageReader pages, OpenCorrection corrections) : Controller
{
    private const string Room = "/rattelser";

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
        var violations = await corrections.Open(Staff, round, form.Reason, form.ActivityIds, cancellation);
        return violations.Count == 0
            ? Done(place, $"{SwedishText.Capitalised(round.Tertial.Name)} är öppnat för rättelse.")
            : await Refused(place, form, violations, cancellation);
    }

    [HttpPost(RoundPlace.Route + "/avbryt")]
    public async Task<IActionResult> CallOff(RoundPlace place, CorrectionForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return NotFound();
        var violations = await corrections.CallOff(Staff, round, form.Version, cancellation);
        return violations.Count == 0
            ? Done(place, "Rättelsen är avbruten. Rapporterna säger åter det som är publicerat.")
            : await Refused(place, form, violations, cancellation);
    }

    private async Task<RoundInWork?> Round(RoundPlace place, CancellationToken cancellation) =>
        place.Corrected is { } tertial ? await db.FindPublishedRound(tertial, cancellation) : null;

    private LocalRedirectResult Done(RoundPlace place, string sentence)
    {
        TempData[StatusMessage.Key] = sentence;
        return LocalRedirect(place.Below(Room));
    }

    /// <summary>The page as things are now, with the reasons, and with what was ticked and typed.</summary>
    private async Task<IActionResult> Refused(RoundPlace place, CorrectionForm form, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await Round(place, cancellation) is not { } round)
            return Conflict();
        Response.StatusCode = violations.Contains(OpenCorrection.SomebodyWasQuicker) || round.OngoingCorrection is not null
            ? StatusCodes.Status409Conflict
            : StatusCodes.Status400BadRequest;
        return View(nameof(Show), await pages.Read(round, form, violations, cancellation));
    }
}

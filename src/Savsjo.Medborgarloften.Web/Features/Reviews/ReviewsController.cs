using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.Shared;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Reviews;

/// <summary>Granskning: the round's reports, with who, when and state; approve, or return with a comment.</summary>
[Authorize(Policy = Policy.ReviewReports)]
[Route("/granskning")]
public sealed class ReviewsController(AppDbContext db, ReviewPageReader pages, ReviewActivityReport reviews, TimeProvider clock) : Controller
{
    private const string Room = "/granskning";

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    [HttpGet(RoundPlace.Route)]
    public async Task<IActionResult> Index(RoundPlace place, string? visa, string? part, int? rapport, CancellationToken cancellation) =>
        await pages.Read(Staff, place, ReviewFilter.Read(visa, part), cancellation) is { } page ? View(page with { OpenReportId = rapport })
        : place.Year is null ? View("NoOpenRound", await db.FindRoundToCome(cancellation))
        : await this.NoCorrection(place, Room, db, clock, cancellation);

    [HttpPost("{reportId:int}/godkann")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/godkann")]
    public async Task<IActionResult> Approve(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round || Find(round, reportId) is not { } report)
            return NotFound();
        var violations = await reviews.Approve(Staff, round, report.ActivityId, form.Version, cancellation);
        return violations.Count == 0
            ? Done(place, form, $"{report.Activity.Label} {report.Activity.Name} är godkänd.")
            : await Refused(place, form, RefusedReview.Of(report, "godkänna", form, violations), cancellation);
    }

    [HttpPost("{reportId:int}/atersand")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/atersand")]
    public async Task<IActionResult> Return(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round || Find(round, reportId) is not { } report)
            return NotFound();
        var violations = await reviews.Return(Staff, round, report.ActivityId, form.Version, form.Comment, cancellation);
        return violations.Count == 0
            ? Done(place, form, $"{report.Activity.Label} {report.Activity.Name} är återsänd. Kommentaren syns i inmatningen.")
            : await Refused(place, form, RefusedReview.Of(report, "återsända", form, violations), cancellation);
    }

    [HttpPost("godkann")]
    [HttpPost(RoundPlace.Route + "/godkann")]
    public async Task<IActionResult> ApproveMarked(RoundPlace place, ReviewForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return NotFound();
        var seen = form.Marked.SelectMany(mark => Seen(round, mark)).ToList();
        IReadOnlyList<RuleViolation> violations = form.Marked.Count == 0
            ? [new("Markera minst en rapport.")]
            : seen.Count < form.Marked.Count
            ? [new("En markerad rapport finns inte i den här omgången. Läs in sidan igen.")]
            : await reviews.ApproveAll(Staff, round, seen, cancellation);
        return violations.Count == 0
            ? Done(place, form, seen.Count == 1 ? "En rapport är godkänd." : $"{SwedishText.Capitalised(SwedishText.InWords(seen.Count))} rapporter är godkända.")
            : await Refused(place, form, RefusedReview.OfMarked(form, violations), cancellation);
    }

    private Task<RoundInWork?> Round(RoundPlace place, CancellationToken cancellation) =>
        place.IsNowhere ? Task.FromResult<RoundInWork?>(null) : db.FindRound(place.Corrected, clock.TodayInSweden(), cancellation);

    /// <summary>A report by its own id, in the round: one of another round is not to be found.</summary>
    private static ActivityReport? Find(RoundInWork round, int reportId) => round.OwnReports.SingleOrDefault(report => report.Id == reportId);

    /// <summary>A mark is "id:version"; none when it is no such pair, or its report is not in the round.</summary>
    private static IEnumerable<SeenReport> Seen(RoundInWork round, string mark) =>
        mark.Split(':') is [var id, var version] && int.TryParse(id, out var reportId) && int.TryParse(version, out var seen)
            && Find(round, reportId) is { } report
            ? [new SeenReport(report.ActivityId, seen)]
            : [];

    private RedirectResult Done(RoundPlace place, ReviewForm form, string sentence)
    {
        TempData[StatusMessage.Key] = sentence;
        return Redirect((form.Filter with { Room = place.Below(Room) }).Address);
    }

    /// <summary>The page as it is now, with the reason, and with what was typed.</summary>
    private async Task<IActionResult> Refused(RoundPlace place, ReviewForm form, RefusedReview refused, CancellationToken cancellation)
    {
        if (await pages.Read(Staff, place, form.Filter, cancellation) is not { } page)
            return Conflict();
        Response.StatusCode = refused.IsStale ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return View(nameof(Index), page.ThatShows(refused));
    }
}

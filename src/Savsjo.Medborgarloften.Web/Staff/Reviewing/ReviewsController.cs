using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskning: the round's reports, with who, when and state; approve, return with a comment, or only comment.</summary>
[Authorize(Policy = Policy.ReviewReports)]
[Route("/granskning")]
public sealed class ReviewsController(
    AppDbContext db, ReviewPageReader pages, ReviewActivityReport reviews, WriteComment comments, TimeProvider clock) : Controller
{
    private const string Room = "/granskning";

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    [HttpGet(RoundPlace.Route)]
    public async Task<IActionResult> Index(RoundPlace place, string? visa, string? part, int? rapport, CancellationToken cancellation) =>
        await pages.Read(Staff, place, ReviewFilter.Read(visa, part), cancellation) is { } page
            ? View(page with { OpenReportId = rapport })
            : await NoRound(place, cancellation);

    [HttpPost("{reportId:int}/godkann")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/godkann")]
    public Task<IActionResult> Approve(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation) =>
        Do("godkänna", "är godkänd.", place, reportId, form, NextReview.AddressAfter,
            (round, report) => reviews.Approve(Staff, round, report.ActivityId, form.Version, form.Written, cancellation), cancellation);

    [HttpPost("{reportId:int}/atersand")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/atersand")]
    public Task<IActionResult> Return(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation) =>
        Do("återsända", "är återsänd. Kommentaren syns i inmatningen.", place, reportId, form, NextReview.AddressAfter,
            (round, report) => reviews.Return(Staff, round, report.ActivityId, form.Version, form.Comment, form.Written.Part, cancellation), cancellation);

    [HttpPost("{reportId:int}/kommentar")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/kommentar")]
    public Task<IActionResult> Comment(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation) =>
        Do("kommentera", "har fått din kommentar. Den syns i inmatningen.", place, reportId, form, (filter, _, _, report) => NextReview.AddressOf(filter, report),
            (_, report) => comments.Write(Staff, report, form.Written, cancellation), cancellation);

    [HttpPost("godkann")]
    [HttpPost(RoundPlace.Route + "/godkann")]
    public async Task<IActionResult> ApproveMarked(RoundPlace place, ReviewForm form, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return await NoRound(place, cancellation);
        var seen = form.Marked.SelectMany(mark => Seen(round, mark)).ToList();
        IReadOnlyList<RuleViolation> violations = form.Marked.Count == 0
            ? [new("Markera minst en rapport.")]
            : seen.Count < form.Marked.Count
            ? [new("En markerad rapport finns inte i den här omgången. Läs in sidan igen.")]
            : await reviews.ApproveAll(Staff, round, seen, cancellation);
        return violations.Count == 0
            ? Done(Filter(place, form).Address, seen.Count == 1 ? "En rapport är godkänd." : $"{SwedishText.Capitalised(SwedishText.InWords(seen.Count))} rapporter är godkända.")
            : await Refused(place, form, RefusedReview.OfMarked(form, violations), cancellation);
    }

    private async Task<IActionResult> Do(
        string deed, string done, RoundPlace place, int reportId, ReviewForm form, Func<ReviewFilter, RoundInWork, StaffMember, ActivityReport, string> whereTo,
        Func<RoundInWork, ActivityReport, Task<IReadOnlyList<RuleViolation>>> step, CancellationToken cancellation)
    {
        if (await Round(place, cancellation) is not { } round)
            return await NoRound(place, cancellation);
        if (Find(round, reportId) is not { } report)
            return await Refused(place, form, RefusedReview.OfUnknown(form), cancellation);
        var violations = await step(round, report);
        return violations.Count == 0
            ? Done(whereTo(Filter(place, form), round, Staff, report), $"{report.Activity.Label} {report.Activity.Name} {done}")
            : await Refused(place, form, RefusedReview.Of(report, deed, form, violations), cancellation);
    }

    private Task<RoundInWork?> Round(RoundPlace place, CancellationToken cancellation) =>
        place.IsNowhere ? Task.FromResult<RoundInWork?>(null) : db.FindRound(place.Corrected, clock.TodayInSweden(), cancellation);

    private static ReviewFilter Filter(RoundPlace place, ReviewForm form) => form.Filter with { Room = place.Below(Room) };

    /// <summary>A report by its own id, in the round: one of another round is not to be found.</summary>
    private static ActivityReport? Find(RoundInWork round, int reportId) => round.OwnReports.SingleOrDefault(report => report.Id == reportId);

    /// <summary>A mark is "id:version"; none when it is no such pair, or its report is not in the round.</summary>
    private static IEnumerable<SeenReport> Seen(RoundInWork round, string mark) =>
        mark.Split(':') is [var id, var version] && int.TryParse(id, out var reportId) && int.TryParse(version, out var seen)
            && Find(round, reportId) is { } report
            ? [new SeenReport(report.ActivityId, seen)]
            : [];

    private RedirectResult Done(string address, string sentence)
    {
        TempData[StatusMessage.Key] = sentence;
        return Redirect(address);
    }

    /// <summary>The page as it is now, with the reason, and with what was typed.</summary>
    private async Task<IActionResult> Refused(RoundPlace place, ReviewForm form, RefusedReview refused, CancellationToken cancellation)
    {
        if (await pages.Read(Staff, place, form.Filter, cancellation) is not { } page)
            return await NoRound(place, cancellation);
        Response.StatusCode = refused.Status;
        return View(nameof(Index), page.ThatShows(refused));
    }

    /// <summary>A page to read; a decision that came too late is also told that it was refused.</summary>
    private async Task<IActionResult> NoRound(RoundPlace place, CancellationToken cancellation)
    {
        var isDecision = HttpMethods.IsPost(Request.Method);
        if (place.Year is not null && !isDecision)
            return await this.NoCorrection(place, Room, db, clock, cancellation);
        if (isDecision)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            ViewData["Refused"] = "Ingenting är ändrat. Omgången hann publiceras eller stängas innan beslutet kom.";
        }

        return View("NoOpenRound", await db.FindRoundToCome(cancellation));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskning: the round's reports, with who, when and state; approve, return with a comment, or only comment.</summary>
[Authorize(Policy = Policy.ReviewReports)]
[Route(Rooms.Reviewing)]
public sealed class ReviewsController(
    AppDbContext db, ReviewPageReader pages, ReviewActivityReport reviews, WriteComment comments, TimeProvider clock) : Controller
{
    private const string Room = Rooms.Reviewing;

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
        Do(new("godkänna", "är godkänd.", NextReview.AddressAfter), place, reportId, form,
            (round, report) => reviews.Approve(Staff, round, report.ActivityId, form.Version, form.Written, cancellation), cancellation);

    [HttpPost("{reportId:int}/skicka-tillbaka")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/skicka-tillbaka")]
    public Task<IActionResult> Return(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation) =>
        Do(new("skicka tillbaka", "är skickad tillbaka. Den som skrev får veta det.", NextReview.AddressAfter), place, reportId, form,
            (round, report) => reviews.Return(Staff, round, report.ActivityId, form.Version, form.Written, cancellation), cancellation);

    [HttpPost("{reportId:int}/kommentar")]
    [HttpPost(RoundPlace.Route + "/{reportId:int}/kommentar")]
    public Task<IActionResult> Comment(RoundPlace place, int reportId, ReviewForm form, CancellationToken cancellation) =>
        Do(
            new(
                "kommentera", "har fått din kommentar. Den som skrev får veta det.",
                (filter, _, _, report) => ReviewAddress.Of(filter.Address, report.Id)),
            place, reportId, form, (_, report) => comments.Write(Staff, report, form.Written, cancellation), cancellation);

    [HttpPost("godkann")]
    [HttpPost(RoundPlace.Route + "/godkann")]
    public async Task<IActionResult> ApproveMarked(RoundPlace place, ReviewForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return await NoRound(place, cancellation);
        return await this.Answer(await Approve(round, form, cancellation),
            () => this.Tell(
                form.Marked.Count == 1
                    ? "En rapport är godkänd."
                    : $"{SwedishText.Capitalised(SwedishText.InWords(form.Marked.Count))} rapporter är godkända.",
                Filter(place, form).Address),
            outcome => Again(place, form, RefusedReview.OfMarked(form, outcome), cancellation));
    }

    private async Task<Outcome> Approve(RoundInWork round, ReviewForm form, CancellationToken cancellation)
    {
        if (form.Marked.Count == 0)
            return Outcome.Refused(new RuleViolation("Markera minst en rapport."));
        var seen = form.Marked.SelectMany(mark => Seen(round, mark)).ToList();
        return seen.Count < form.Marked.Count
            ? Outcome.Refused(new RuleViolation("En markerad rapport finns inte i den här omgången. Läs in sidan igen."))
            : await reviews.ApproveAll(Staff, round, seen, cancellation);
    }

    private async Task<IActionResult> Do(
        ReviewDeed deed, RoundPlace place, int reportId, ReviewForm form, Func<RoundInWork, ActivityReport, Task<Outcome>> step,
        CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return await NoRound(place, cancellation);
        if (Find(round, reportId) is not { } report)
            return await Again(place, form, RefusedReview.OfUnknown(form), cancellation) is { } page
                ? page.Saying(Outcome.NotFound) : await NoRound(place, cancellation);
        return await this.Answer(await step(round, report),
            () => this.Tell(
                $"{report.Activity.Label} {report.Activity.Name} {deed.Done}", deed.WhereTo(Filter(place, form), round, Staff, report)),
            outcome => Again(place, form, RefusedReview.Of(report, deed.Infinitive, form, outcome), cancellation));
    }

    private static ReviewFilter Filter(RoundPlace place, ReviewForm form) => form.Filter with { Room = place.Below(Room) };

    /// <summary>A report by its own id, in the round: one of another round is not to be found.</summary>
    private static ActivityReport? Find(RoundInWork round, int reportId) =>
        round.OwnReports.SingleOrDefault(report => report.Id == reportId);

    /// <summary>None when it is no mark, or its report is not in the round.</summary>
    private static IEnumerable<SeenReport> Seen(RoundInWork round, string mark) =>
        ReviewForm.ReadMark(mark) is { } seen && Find(round, seen.ReportId) is { } report ? [new(report.ActivityId, seen.Version)] : [];

    /// <summary>The page as it is now, with the reason, and with what was typed; the last page of a round that is gone.</summary>
    private async Task<ViewResult?> Again(RoundPlace place, ReviewForm form, RefusedReview refused, CancellationToken cancellation) =>
        await pages.Read(Staff, place, form.Filter, cancellation) is { } page
            ? View(nameof(Index), page.ThatShows(refused))
            : await TooLate(cancellation);

    private async Task<IActionResult> NoRound(RoundPlace place, CancellationToken cancellation) =>
        HttpMethods.IsPost(Request.Method) ? await TooLate(cancellation)
        : place.Year is not null ? await this.NoCorrection(place, Room, db, clock, cancellation)
        : View("NoOpenRound", await db.FindRoundToCome(cancellation));

    /// <summary>A decision that came when there was no round any more is told that it was refused.</summary>
    private async Task<ViewResult> TooLate(CancellationToken cancellation)
    {
        var refused = Outcome.Stale(new("Ingenting är ändrat. Omgången hann publiceras eller stängas innan beslutet kom."));
        ViewData["Refused"] = refused.Violations[0].Message;
        return View("NoOpenRound", await db.FindRoundToCome(cancellation)).Saying(refused);
    }
}

/// <summary>Ett beslut, in words.</summary>
/// <param name="Infinitive">"skicka tillbaka": after "Det gick inte att".</param>
/// <param name="Done">"är godkänd.": after the report's name.</param>
/// <param name="WhereTo">The page that follows.</param>
internal sealed record ReviewDeed(
    string Infinitive, string Done, Func<ReviewFilter, RoundInWork, StaffMember, ActivityReport, string> WhereTo);

using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;
using Savsjo.Medborgarloften.Web.Staff.Entry.Drafts;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Panels;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Entry.Sending;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Inmatning: the open tertial, or one that is being corrected, everything on one page.</summary>
[Authorize(Policy = Policy.RecordResults)]
[Route(Rooms.Entry)]
public sealed class ActivityReportsController(
    AppDbContext db, RecordRound recordRound, NotePanelReader notes, TimeProvider clock) : Controller
{
    /// <summary>What was done, told on the page that follows.</summary>
    internal const string Message = "inmatning";

    /// <summary>"2.2": whose own text was posted as a table.</summary>
    private const string Tables = "inmatning-tabell";

    /// <summary>What was not done though it was asked for elsewhere: a heading, and why.</summary>
    internal const string NotDone = "inmatning-inte";

    private const string Room = Rooms.Entry;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    [HttpGet(RoundPlace.Route)]
    public async Task<IActionResult> Index(RoundPlace place, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return place.Year is null
                ? View("Closed", await ClosedPage.Find(db, cancellation))
                : await this.NoCorrection(place, Room, db, clock, cancellation);
        var page = await Page(round, TempData[Message] as string, cancellation) with { TablesIn = TempData[Tables] as string };
        return View((TempData[NotDone] as string[]) is [var title, .. var faults]
            ? page with { Errors = new(title, [.. faults.Select(fault => new Fault(fault))]) }
            : page);
    }

    [HttpPost("")]
    [HttpPost(RoundPlace.Route)]
    public async Task<IActionResult> Record(RoundPlace place, EditRoundForm form, CancellationToken cancellation)
    {
        var round = await db.FindRoundAt(place, clock, cancellation);
        if (round is null || !IsAbout(form, round))
            return await MovedOn(form, round, cancellation);
        if (EntryDeed.Read(form.Deed) is { OnlyShows: true } deed)
            return await Show(form, round, deed, cancellation);
        return await Answer(place, form, await recordRound.Record(Staff, round, form, cancellation), cancellation);
    }

    /// <summary>The conflict page answers here, with the version that it showed: a third change is another conflict.</summary>
    [HttpPost("konflikt")]
    [HttpPost(RoundPlace.Route + "/konflikt")]
    public async Task<IActionResult> Resolve(RoundPlace place, EditRoundForm form, CancellationToken cancellation)
    {
        var round = await db.FindRoundAt(place, clock, cancellation);
        if (round is null || !IsAbout(form, round))
            return await MovedOn(form, round, cancellation);
        var chosen = ConflictChoices.CarryOut(form, round);
        var recorded = await recordRound.RecordChosen(Staff, round, chosen, cancellation);
        return await Answer(place, ConflictChoices.Again(form, chosen, recorded), recorded, cancellation);
    }

    /// <summary>Medan man skriver: the panel as it would come back with what stands in it now. Nothing is saved.</summary>
    [HttpPost("skrivet/{activityId:int}")]
    [HttpPost(RoundPlace.Route + "/skrivet/{activityId:int}")]
    public async Task<IActionResult> Typed(RoundPlace place, int activityId, EditRoundForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round || !IsAbout(form, round))
            return StatusCode(OutcomeKind.Stale.Status);
        if (round.FindActivity(activityId) is not { } activity || form.ReportOf(activityId) is not { } typed)
            return NotFound();
        if (OwnActivities.MayWrite(Staff, round, activity) is { IsDone: false } refused)
            return StatusCode(refused.Status);
        return OwnActivities.IsOpenFor(Staff, round, activity)
            ? PartialView("Panels/_ReportPanel", TypedPanel.Of(round, activity, Staff, typed, clock.GetUtcNow()))
            : StatusCode(OutcomeKind.Stale.Status);
    }

    /// <summary>Medan man skriver: saves drafts of what was changed, by the ordinary use case, and says what came of it.</summary>
    [HttpPost("utkast")]
    [HttpPost(RoundPlace.Route + "/utkast")]
    public async Task<IActionResult> Draft(RoundPlace place, EditRoundForm form, CancellationToken cancellation)
    {
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round || !IsAbout(form, round))
            return StatusCode(OutcomeKind.Stale.Status);
        var recorded = await recordRound.SaveDrafts(Staff, round, form, cancellation);
        if (recorded.HasMovedOn)
            return StatusCode(OutcomeKind.Stale.Status);
        var names = await StaffNames.Find(db, DraftAnswer.UserIdsOf(recorded), cancellation);
        return PartialView("Drafts/_DraftAnswer", DraftAnswer.Of(recorded, form, Staff, names, clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>Somebody with the role who reports for nobody has nothing to do here.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!Staff.MayRecord)
            context.Result = Forbid();
    }

    private async Task<IActionResult> Answer(RoundPlace place, EditRoundForm form, RecordedRound recorded, CancellationToken cancellation)
    {
        if (recorded.HasMovedOn)
            return await MovedOn(form, await db.FindRoundAt(place, clock, cancellation), cancellation);
        var message = recorded.MessageAt(clock.GetUtcNow().UtcDateTime);
        if (recorded.HasConflicts)
        {
            var names = await Names(recorded.Round, cancellation);
            return View("Conflicts/Conflict", new ConflictComposition(recorded.Round, Staff, names).Compose(form, recorded, message))
                .Saying(OutcomeKind.Stale);
        }

        if (!recorded.Outcome.IsDone)
            return View(nameof(Index), await Page(recorded.Round, message, cancellation, form, recorded)).Saying(recorded.Outcome);

        (TempData[Message], TempData[Tables]) = (message, TablesIn(recorded.Round, form));
        if (recorded.ToLookAt.Count > 0)
            return LocalRedirect(SendingPage.AddressOf(recorded));
        var panel = NoteDeed.Read(form.Deed) is { } note ? $"#{NotePanel.IdOf(note.Number)}"
            : EntryDeed.Read(form.Deed).ActivityId is { } one ? $"#{PanelField.PanelId(one)}" : "";
        return LocalRedirect(place.Below(Room) + panel);
    }

    private async Task<IActionResult> Show(EditRoundForm form, RoundInWork round, EntryDeed deed, CancellationToken cancellation)
    {
        var activity = round.FindActivity(deed.ActivityId ?? 0);
        if (activity is not null && OwnActivities.IsOwn(Staff, activity))
            ShownForms.Prepare(form, round, activity, deed);
        return View(nameof(Index), await Page(round, null, cancellation, form));
    }

    private async Task<ViewResult> MovedOn(EditRoundForm form, RoundInWork? round, CancellationToken cancellation) =>
        View("Conflicts/MovedOn", await MovedOnPage.Find(db, form, round, cancellation)).Saying(OutcomeKind.Stale);

    private async Task<ActivityReportPage> Page(
        RoundInWork round, string? message, CancellationToken cancellation, EditRoundForm? form = null, RecordedRound? recorded = null)
    {
        var composition = new ActivityReportPageComposition(round, Staff, await Names(round, cancellation))
        {
            NowUtc = clock.GetUtcNow().UtcDateTime,
        };
        var typed = recorded is null || recorded.NoteFaults.Count > 0 ? form?.Notes : null;
        return composition.Compose(clock.TodayInSweden(), message, form, recorded) with
        {
            TablesIn = form is null ? null : TablesIn(round, form),
            Notes = await notes.Read(round, typed, recorded?.NoteFaults ?? [], cancellation),
        };
    }

    /// <summary>Saved, a table is a text like any other; it is told while one still knows.</summary>
    private static string? TablesIn(RoundInWork round, EditRoundForm form)
    {
        var labels = round.Activities.Where(activity => PastedTable.IsTable(form.ReportOf(activity.Id)?[ReportField.Text.Box]))
            .Select(activity => activity.Label).ToList();
        return labels.Count == 0 ? null : SwedishText.List(labels);
    }

    private Task<StaffNames> Names(RoundInWork round, CancellationToken cancellation) =>
        StaffNames.Find(db, ActivityReportPageComposition.UserIdsOf(round), cancellation);

    private static bool IsAbout(EditRoundForm form, RoundInWork round) =>
        form.Tertial == round.Tertial.Value.ToString(CultureInfo.InvariantCulture);
}

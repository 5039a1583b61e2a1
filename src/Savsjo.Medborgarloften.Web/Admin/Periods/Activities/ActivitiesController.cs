using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Aktiviteter i en löftesperiod: what the parties shall do.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/aktiviteter")]
public sealed class ActivitiesController(AppDbContext db, EditActivities activities, TimeProvider clock) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("ny")]
    public async Task<IActionResult> New(int periodId, [FromQuery(Name = "lofte")] int? promiseId, CancellationToken cancellation) =>
        await ActivityPage.New(db, periodId, promiseId, form: null, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("ny")]
    public async Task<IActionResult> New(
        int periodId, [FromQuery(Name = "lofte")] int? promiseId, ActivityForm form, bool next, CancellationToken cancellation) =>
        await Saved(
            await activities.Add(Staff, periodId, promiseId, form, cancellation),
            next ? ("Aktiviteten är sparad. Skriv nästa.", NewAddress(periodId, promiseId))
                : ("Aktiviteten är sparad.", PeriodPage.AddressOf(periodId) + Fragment(promiseId)),
            nameof(New), async _ => await ActivityPage.New(db, periodId, promiseId, form, cancellation));

    [HttpGet("flera")]
    public async Task<IActionResult> Several(int periodId, [FromQuery(Name = "lofte")] int? promiseId, CancellationToken cancellation) =>
        await SeveralPage.Load(db, periodId, promiseId, new(), cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("flera")]
    public async Task<IActionResult> Several(
        int periodId, [FromQuery(Name = "lofte")] int? promiseId, PastedActivities pasted, CancellationToken cancellation) =>
        await Saved(
            await activities.AddSeveral(Staff, periodId, promiseId, pasted, cancellation),
            ($"{pasted.Texts.Count} aktiviteter är sparade.", PeriodPage.AddressOf(periodId) + Fragment(promiseId)),
            nameof(Several), async _ => await SeveralPage.Load(db, periodId, promiseId, pasted, cancellation), PastedActivities.InputOf);

    [HttpPost("ordning")]
    public async Task<IActionResult> Order(
        int periodId, [FromQuery(Name = "lofte")] int? promiseId, List<int> ids, string? seen, CancellationToken cancellation) =>
        await Saved(
            await activities.Order(Staff, periodId, promiseId, MoveForm.Dragged(seen, ids), cancellation),
            ("Ordningen är sparad.", PeriodPage.AddressOf(periodId) + Fragment(promiseId)),
            PeriodView, async _ => await PeriodPage.Load(db, periodId, clock.TodayInSweden(), cancellation));

    [HttpGet("{activityId:int}")]
    public async Task<IActionResult> Show(int periodId, int activityId, CancellationToken cancellation) =>
        await ActivityPage.Load(db, periodId, activityId, form: null, isStale: false, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("{activityId:int}")]
    public async Task<IActionResult> Change(
        int periodId, int activityId, ActivityForm form, bool next, CancellationToken cancellation) =>
        await Changed(
            form, (periodId, activityId), await activities.Change(Staff, periodId, activityId, form, cancellation),
            ("Aktiviteten är sparad.", await After(periodId, activityId, next, cancellation)),
            nameof(Show), cancellation);

    [HttpPost("{activityId:int}/flytta")]
    public async Task<IActionResult> Move(int periodId, int activityId, MoveForm form, CancellationToken cancellation) =>
        await Saved(
            await activities.Move(Staff, periodId, activityId, form, cancellation),
            ("Aktiviteten är flyttad.", $"{PeriodPage.AddressOf(periodId)}#{(form.Step == Step.Up ? "upp" : "ner")}-{activityId}"),
            PeriodView, async _ => await PeriodPage.Load(db, periodId, clock.TodayInSweden(), cancellation));

    [HttpGet("{activityId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int periodId, int activityId, CancellationToken cancellation) =>
        await Goes.OfActivity(db, periodId, activityId, cancellation) is { } page ? View("Goes", page) : NotFound();

    [HttpPost("{activityId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int periodId, int activityId, bool takesAway, CancellationToken cancellation) =>
        await Saved(
            await activities.Remove(Staff, periodId, activityId, takesAway, cancellation),
            ("Aktiviteten är borttagen.", PeriodPage.AddressOf(periodId)),
            "Goes", async _ => await Goes.OfActivity(db, periodId, activityId, cancellation));

    /// <summary>Rättar orden of one that is published.</summary>
    [HttpPost("{activityId:int}/ord")]
    public async Task<IActionResult> Mend(int periodId, int activityId, ActivityForm form, CancellationToken cancellation) =>
        await Changed(
            form, (periodId, activityId), await activities.Mend(Staff, periodId, activityId, form, cancellation),
            ("Orden är rättade. Det som är publicerat behåller de gamla; nästa uppföljning får de nya.",
                ActivityPage.AddressOf(periodId, activityId)),
            nameof(Show), cancellation);

    [HttpGet("{activityId:int}/parter")]
    public async Task<IActionResult> Terms(int periodId, int activityId, CancellationToken cancellation) =>
        await ActivityPage.Load(db, periodId, activityId, form: null, isStale: false, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("{activityId:int}/parter")]
    public async Task<IActionResult> Terms(int periodId, int activityId, ActivityForm form, CancellationToken cancellation) =>
        await Changed(
            form, (periodId, activityId), await activities.ChangeTerms(Staff, periodId, activityId, form, cancellation),
            ("Ändringen är sparad. Det som är publicerat står kvar.", ActivityPage.AddressOf(periodId, activityId)),
            nameof(Terms), cancellation);

    [HttpGet("{activityId:int}/sla-ihop")]
    public async Task<IActionResult> Merge(int periodId, int activityId, CancellationToken cancellation) =>
        await ActivityPage.Load(db, periodId, activityId, form: null, isStale: false, cancellation) is { MayBeReplaced: true } page
            ? View(page) : NotFound();

    [HttpPost("{activityId:int}/sla-ihop")]
    public async Task<IActionResult> Merge(int periodId, int activityId, ActivityForm form, CancellationToken cancellation) =>
        await Changed(
            form, (periodId, activityId), await activities.Merge(Staff, periodId, activityId, form, cancellation),
            ("Aktiviteten är ersatt av den andra.", ActivityPage.AddressOf(periodId, activityId)),
            nameof(Merge), cancellation);

    [HttpGet("{activityId:int}/avsluta")]
    public async Task<IActionResult> End(int periodId, int activityId, CancellationToken cancellation) =>
        await ActivityPage.Load(db, periodId, activityId, form: null, isStale: false, cancellation) is { MayBeEnded: true } page
            ? View(page) : NotFound();

    [HttpPost("{activityId:int}/avsluta")]
    public async Task<IActionResult> End(int periodId, int activityId, ActivityForm form, CancellationToken cancellation) =>
        await Changed(
            form, (periodId, activityId), await activities.End(Staff, periodId, activityId, form, cancellation),
            ("Aktivitetens sista tertial är sparat.", ActivityPage.AddressOf(periodId, activityId)),
            nameof(End), cancellation);

    [HttpGet("{activityId:int}/ersatt")]
    public async Task<IActionResult> Replace(int periodId, int activityId, CancellationToken cancellation) =>
        await ActivityPage.Load(db, periodId, activityId, form: null, isStale: false, cancellation) is { MayBeReplaced: true } page
            ? View(page) : NotFound();

    [HttpPost("{activityId:int}/ersatt")]
    public async Task<IActionResult> Replace(int periodId, int activityId, ActivityForm form, CancellationToken cancellation) =>
        await Changed(
            form, (periodId, activityId), await activities.Replace(Staff, periodId, activityId, form, cancellation),
            ("Aktiviteten är ersatt. Den nya står sist i listan.", ActivityPage.AddressOf(periodId, activityId)),
            nameof(Replace), cancellation);

    private const string PeriodView = "Period";

    /// <summary>The activity's own page, or that of the next one.</summary>
    private async Task<string> After(int periodId, int activityId, bool next, CancellationToken cancellation) =>
        ActivityPage.AddressOf(periodId, next && await ActivityPage.Load(db, periodId, activityId, form: null, isStale: false, cancellation)
            is { Next: { } one } ? one.Id : activityId);

    private static string NewAddress(int periodId, int? promiseId) =>
        $"{ActivityPage.AddressOf(periodId, activityId: null)}{(promiseId is { } id ? $"?lofte={id}" : "")}";

    private static string Fragment(int? promiseId) => promiseId is { } id ? $"#lofte-{id}" : "#hela-perioden";

    /// <param name="told">What is said when it is done, and where.</param>
    /// <param name="view">The same page, with everything typed.</param>
    private Task<IActionResult> Saved<T>(
        Outcome outcome, (string Sentence, string Address) told, string view, Func<bool, Task<T?>> page) where T : class =>
        Saved(outcome, told, view, page, ActivityForm.InputOf);

    /// <summary>The same for one of the forms of an activity that there is.</summary>
    private Task<IActionResult> Changed(
        ActivityForm form, (int Period, int Activity) at, Outcome outcome, (string Sentence, string Address) told, string view,
        CancellationToken cancellation) =>
        this.Answer(outcome, () => this.Tell(told.Sentence, told.Address), async refused =>
        {
            this.PutBesideInputs<ActivityField>(form.Parts.Ask(refused.Violations), ActivityForm.InputOf);
            return await ActivityPage.Load(db, at.Period, at.Activity, form, refused.IsStale, cancellation) is { } shown
                ? View(view, shown)
                : null;
        });

    private Task<IActionResult> Saved<T>(
        Outcome outcome, (string Sentence, string Address) told, string view, Func<bool, Task<T?>> page, Func<ActivityField,
        string?> inputOf) where T : class =>
        this.Answer(outcome, () => this.Tell(told.Sentence, told.Address), async refused =>
        {
            this.PutBesideInputs(refused.Violations, inputOf);
            return await page(refused.IsStale) is { } shown ? View(view, shown) : null;
        });
}

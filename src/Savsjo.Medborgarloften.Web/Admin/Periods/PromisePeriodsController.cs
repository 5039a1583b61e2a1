using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Löftesperioder: what the parties have promised, and when it is taken into use.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods)]
public sealed class PromisePeriodsController(
    AppDbContext db, ChangePromisePeriod change, EditPromises promises, TimeProvider clock) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PeriodList.Load(db, cancellation));

    [HttpGet("ny")]
    public async Task<IActionResult> New(CancellationToken cancellation)
    {
        var periods = await Earlier(cancellation);
        return View(new NewPeriodPage(NewPeriodForm.After(periods.FirstOrDefault()), periods));
    }

    [HttpPost("ny")]
    public async Task<IActionResult> New(NewPeriodForm form, [FromServices] CreatePromisePeriod create, CancellationToken cancellation)
    {
        var created = await create.Create(Staff, form, cancellation);
        return await this.Answer(created,
            id => this.Tell(
                "Utkastet är sparat. Fyll på med löften och aktiviteter, och ta det i bruk när allt är på plats.",
                PeriodPage.AddressOf(id)),
            async refused => Again<PeriodField>(
                form.Parts.Ask(refused.Violations), PeriodForm.InputOf, nameof(New), new NewPeriodPage(form, await Earlier(cancellation))));
    }

    [HttpGet("{periodId:int}")]
    public async Task<IActionResult> Show(int periodId, CancellationToken cancellation) => await ShowPage(periodId, cancellation);

    [HttpGet("{periodId:int}/andra")]
    public async Task<IActionResult> Edit(int periodId, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { Period: var period }
            ? View(EditPeriodPage.Of(period, PeriodForm.Of(period))) : NotFound();

    [HttpPost("{periodId:int}/andra")]
    public async Task<IActionResult> Edit(int periodId, PeriodForm form, CancellationToken cancellation)
    {
        var before = await Goals(periodId, cancellation);
        var outcome = await change.Change(Staff, periodId, form, cancellation);
        var changed = outcome.IsDone ? before?.ChangedTo((await Goals(periodId, cancellation))!) : null;
        return await this.Answer(outcome,
            () => this.Tell($"Periodens namn och dagar är sparade.{changed}", PeriodPage.AddressOf(periodId)),
            async refused => await db.FindPeriod(periodId, cancellation) is { Period: var period }
                ? Again<PeriodField>(
                    form.Parts.Ask(refused.Violations), PeriodForm.InputOf, nameof(Edit),
                    EditPeriodPage.Refused(period, form, refused.IsStale))
                : null);
    }

    private async Task<GoalsWhenDaysMove?> Goals(int periodId, CancellationToken cancellation) =>
        await db.FindWholePeriod(periodId, cancellation) is { IsDraft: false } period ? GoalsWhenDaysMove.Of(period) : null;

    /// <summary>
    /// Hela perioden på en sida: every goal as the public will read it, and what else is to be known before it is in use.
    /// </summary>
    [HttpGet("{periodId:int}/ta-i-bruk")]
    public async Task<IActionResult> Glance(int periodId, CancellationToken cancellation) =>
        await PeriodGlance.Load(db, periodId, clock.TodayInSweden(), cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("{periodId:int}/ta-tillbaka")]
    public async Task<IActionResult> TakeBack(int periodId, CancellationToken cancellation) =>
        await Done(
            await change.TakeBack(Staff, periodId, cancellation), "Perioden är ett utkast igen.", PeriodPage.AddressOf(periodId), periodId,
            cancellation);

    [HttpPost("{periodId:int}/ta-i-bruk")]
    public async Task<IActionResult> TakeIntoUse(int periodId, CancellationToken cancellation) =>
        await Done(
            await change.TakeIntoUse(Staff, periodId, cancellation),
            "Löftesperioden används nu. Omgångarna för dess tertial finns under Omgångar.", PeriodPage.AddressOf(periodId), periodId,
            cancellation);

    [HttpPost("{periodId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int periodId, CancellationToken cancellation) =>
        await Done(
            await change.Remove(Staff, periodId, cancellation), "Utkastet är borttaget.", Rooms.Periods, periodId, cancellation);

    [HttpGet("{periodId:int}/loften/nytt")]
    public async Task<IActionResult> NewPromise(int periodId, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { Period: var period }
            ? View("Promise", PromiseFormPage.New(period))
            : NotFound();

    [HttpPost("{periodId:int}/loften/nytt")]
    public async Task<IActionResult> NewPromise(int periodId, PromiseForm form, CancellationToken cancellation) =>
        await SavedPromise(await promises.Add(Staff, periodId, form, cancellation), periodId, promiseId: null, form, cancellation);

    [HttpGet("{periodId:int}/loften/{promiseId:int}")]
    public async Task<IActionResult> EditPromise(int periodId, int promiseId, CancellationToken cancellation) =>
        await PromiseFormPage.Load(db, periodId, promiseId, form: null, isStale: false, cancellation) is { } page
            ? View("Promise", page)
            : NotFound();

    [HttpPost("{periodId:int}/loften/{promiseId:int}")]
    public async Task<IActionResult> EditPromise(int periodId, int promiseId, PromiseForm form, CancellationToken cancellation) =>
        await SavedPromise(await promises.Change(Staff, periodId, promiseId, form, cancellation), periodId, promiseId, form, cancellation);

    [HttpPost("{periodId:int}/loften/{promiseId:int}/flytta")]
    public async Task<IActionResult> MovePromise(int periodId, int promiseId, MoveForm form, CancellationToken cancellation) =>
        await Done(
            await promises.Move(Staff, periodId, promiseId, form, cancellation), "Löftet är flyttat.",
            $"{PeriodPage.AddressOf(periodId)}#lofte-{promiseId}", periodId, cancellation);

    [HttpGet("{periodId:int}/loften/{promiseId:int}/ta-bort")]
    public async Task<IActionResult> RemovePromise(int periodId, int promiseId, CancellationToken cancellation) =>
        await Goes.OfPromise(db, periodId, promiseId, cancellation) is { } page ? View("Goes", page) : NotFound();

    [HttpPost("{periodId:int}/loften/{promiseId:int}/ta-bort")]
    public async Task<IActionResult> RemovePromise(int periodId, int promiseId, bool takesAway, CancellationToken cancellation) =>
        await this.Answer(
            await promises.Remove(Staff, periodId, promiseId, takesAway, cancellation),
            () => this.Tell("Löftet är borttaget.", PeriodPage.AddressOf(periodId)),
            async refused => await Goes.OfPromise(db, periodId, promiseId, cancellation) is { } page
                ? Again<PromiseField>(refused, PromiseForm.InputOf, "Goes", page) : null);

    private Task<IActionResult> SavedPromise(
        Outcome outcome, int periodId, int? promiseId, PromiseForm form, CancellationToken cancellation) =>
        this.Answer(outcome, () => this.Tell("Löftet är sparat.", PeriodPage.AddressOf(periodId)), async refused =>
            await PromiseFormPage.Load(db, periodId, promiseId, form, refused.IsStale, cancellation) is { } page
                ? Again<PromiseField>(refused, PromiseForm.InputOf, "Promise", page) : null);

    private Task<IActionResult> Done(Outcome outcome, string sentence, string address, int periodId, CancellationToken cancellation) =>
        this.Answer(outcome, () => this.Tell(sentence, address), async refused =>
            await PeriodPage.Load(db, periodId, clock.TodayInSweden(), cancellation) is { } page
                ? Again<PeriodField>(refused, _ => null, "Period", page)
                : null);

    private async Task<IActionResult> ShowPage(int periodId, CancellationToken cancellation) =>
        await PeriodPage.Load(db, periodId, clock.TodayInSweden(), cancellation) is { } page ? View("Period", page) : NotFound();

    private Task<List<PromisePeriod>> Earlier(CancellationToken cancellation) =>
        db.PromisePeriods.AsNoTracking().OrderByDescending(period => period.FirstDay).ToListAsync(cancellation);

    /// <summary>The page with what was typed, and each reason beside the input that it concerns.</summary>
    private ViewResult Again<TField>(Outcome refused, Func<TField, string?> inputOf, string view, object page)
        where TField : struct, Enum => Again(refused.Violations, inputOf, view, page);

    private ViewResult Again<TField>(IReadOnlyList<RuleViolation> violations, Func<TField, string?> inputOf, string view, object page)
        where TField : struct, Enum
    {
        this.PutBesideInputs(violations, inputOf);
        return View(view, page);
    }
}

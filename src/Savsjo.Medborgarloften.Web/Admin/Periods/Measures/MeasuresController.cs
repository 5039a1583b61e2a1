using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Mått och mål: what is counted for an activity, and what was promised of it.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(MeasureAddress.Route)]
public sealed class MeasuresController(AppDbContext db, DefineMeasures measures) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(int periodId, int activityId, CancellationToken cancellation) =>
        await List(new(periodId, activityId), [], cancellation) is { } page ? page : NotFound();

    [HttpGet("nytt")]
    public async Task<IActionResult> New(int periodId, int activityId, string? start, CancellationToken cancellation) =>
        await One(new(periodId, activityId), MeasureStart.FormOf(start), [], cancellation) is { } page ? page : NotFound();

    [HttpPost("nytt")]
    public Task<IActionResult> Add(int periodId, int activityId, MeasureTermsForm form, bool preview, CancellationToken cancellation) =>
        Save(new(periodId, activityId), form, preview, measures.Add, cancellation);

    [HttpGet("{measureId:int}")]
    public async Task<IActionResult> Show(int periodId, int activityId, int measureId, CancellationToken cancellation) =>
        await One(new(periodId, activityId, measureId), typed: null, [], cancellation) is { } page ? page : NotFound();

    [HttpPost("{measureId:int}")]
    public Task<IActionResult> Change(
        int periodId, int activityId, int measureId, MeasureTermsForm form, bool preview, CancellationToken cancellation) =>
        Save(new(periodId, activityId, measureId), form, preview, measures.Change, cancellation);

    [HttpPost("{measureId:int}/flytta")]
    public async Task<IActionResult> Move(int periodId, int activityId, int measureId, MoveForm form, CancellationToken cancellation)
    {
        var place = new MeasurePlace(periodId, activityId, measureId);
        return await this.Answer(await measures.Move(Staff, place, form, cancellation),
            sentence => this.Tell(sentence, place.ListAddress), refused => List(place, refused.Violations, cancellation));
    }

    [HttpPost("{measureId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int periodId, int activityId, int measureId, int? version, bool takesAway,
        CancellationToken cancellation)
    {
        var place = new MeasurePlace(periodId, activityId, measureId);
        return await this.Answer(await measures.Remove(Staff, place, version, takesAway, cancellation),
            sentence => this.Tell(sentence, place.ListAddress), refused => One(place, typed: null, refused.Violations, cancellation));
    }

    private async Task<IActionResult> Save(
        MeasurePlace place, MeasureTermsForm form, bool isPreview,
        Func<StaffMember, MeasurePlace, MeasureTermsForm, CancellationToken, Task<Outcome<string>>> save, CancellationToken cancellation)
    {
        if (isPreview)
            return await One(place, form, violations: null, cancellation) is { } page ? page : NotFound();
        return await this.Answer(await save(Staff, place, form, cancellation),
            sentence => this.Tell(sentence, place.ListAddress), refused => One(place, form, refused.Violations, cancellation));
    }

    private async Task<ViewResult?> List(MeasurePlace place, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation) =>
        await MeasuredActivity.Find(db, place.PeriodId, place.ActivityId, cancellation) is { } found
            ? View(nameof(Index), new MeasuresPage(found, violations)) : null;

    /// <summary>The form of one measure: as stored, or as typed, with what was refused.</summary>
    /// <param name="violations">Null when its writer only asked how it reads.</param>
    private async Task<ViewResult?> One(
        MeasurePlace place, MeasureTermsForm? typed, IReadOnlyList<RuleViolation>? violations, CancellationToken cancellation)
    {
        if (await MeasuredActivity.Find(db, place.PeriodId, place.ActivityId, cancellation) is not { } found)
            return null;
        var measure = place.MeasureId == 0 ? null : found.Find(place.MeasureId);
        if (place.MeasureId != 0 && measure is null)
            return null;
        this.PutBesideInputs<MeasureField>(violations ?? MeasurePage.FaultsOf(typed!, found, measure), MeasureTermsForm.InputOf);
        // The version is the newest: whoever was told that somebody else was quicker has now seen what they wrote.
        var form = (typed ?? MeasureTermsForm.Of(measure!)) with { Version = found.Period.Version };
        return View("Show", new MeasurePage(found, measure, form, IsPreview: violations is null));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Mått och mål: what is counted for an activity, and what was promised of it.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(MeasureAddress.Route)]
public sealed class MeasuresController(AppDbContext db, DefineMeasures measures) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public Task<IActionResult> Index(int periodId, int activityId, CancellationToken cancellation) => List(new(periodId, activityId), [], cancellation);

    [HttpGet("nytt")]
    public Task<IActionResult> New(int periodId, int activityId, string? start, CancellationToken cancellation) =>
        One(new(periodId, activityId), MeasureStart.FormOf(start), MeasureOutcome.Done(""), cancellation);

    [HttpPost("nytt")]
    public async Task<IActionResult> Add(int periodId, int activityId, MeasureTermsForm form, bool preview, CancellationToken cancellation)
    {
        var place = new MeasurePlace(periodId, activityId);
        if (preview)
            return await One(place, form, outcome: null, cancellation);
        var outcome = await measures.Add(Staff, place, form, cancellation);
        return outcome.Sentence is { } sentence ? Told(sentence, place) : await One(place, form, outcome, cancellation);
    }

    [HttpGet("{measureId:int}")]
    public Task<IActionResult> Show(int periodId, int activityId, int measureId, CancellationToken cancellation) =>
        One(new(periodId, activityId, measureId), typed: null, MeasureOutcome.Done(""), cancellation);

    [HttpPost("{measureId:int}")]
    public async Task<IActionResult> Change(int periodId, int activityId, int measureId, MeasureTermsForm form, bool preview, CancellationToken cancellation)
    {
        var place = new MeasurePlace(periodId, activityId, measureId);
        if (preview)
            return await One(place, form, outcome: null, cancellation);
        var outcome = await measures.Change(Staff, place, form, cancellation);
        return outcome.Sentence is { } sentence ? Told(sentence, place) : await One(place, form, outcome, cancellation);
    }

    [HttpPost("{measureId:int}/flytta")]
    public async Task<IActionResult> Move(int periodId, int activityId, int measureId, int step, CancellationToken cancellation)
    {
        var place = new MeasurePlace(periodId, activityId, measureId);
        var outcome = await measures.Move(Staff, place, step, cancellation);
        return outcome.IsMissing ? NotFound() : outcome.Sentence is { } sentence ? Told(sentence, place) : await List(place, outcome.Violations, cancellation);
    }

    [HttpPost("{measureId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int periodId, int activityId, int measureId, int? version, CancellationToken cancellation)
    {
        var place = new MeasurePlace(periodId, activityId, measureId);
        var outcome = await measures.Remove(Staff, place, version, cancellation);
        return outcome.Sentence is { } sentence ? Told(sentence, place) : await One(place, typed: null, outcome, cancellation);
    }

    private async Task<IActionResult> List(MeasurePlace place, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        if (await MeasuredActivity.Find(db, place.PeriodId, place.ActivityId, cancellation) is not { } found)
            return NotFound();
        if (violations.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), new MeasuresPage(found, violations));
    }

    /// <summary>The form of one measure: as stored, or as typed, with what was refused.</summary>
    /// <param name="outcome">Null when its writer only asked how it reads.</param>
    private async Task<IActionResult> One(MeasurePlace place, MeasureTermsForm? typed, MeasureOutcome? outcome, CancellationToken cancellation)
    {
        if (await MeasuredActivity.Find(db, place.PeriodId, place.ActivityId, cancellation) is not { } found)
            return NotFound();
        Measure? measure = place.MeasureId == 0 ? null : found.Find(place.MeasureId);
        if (place.MeasureId != 0 && measure is null)
            return NotFound();
        if (outcome is { Violations.Count: > 0 })
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        PutBesideFields(outcome?.Violations ?? MeasurePage.FaultsOf(typed!, found));
        // The version is the newest: whoever was told that somebody else was quicker has now seen what they wrote.
        var form = (typed ?? MeasureTermsForm.Of(measure!)) with { Version = found.Period.Version };
        return View("Show", new MeasurePage(found, measure, form, IsPreview: outcome is null));
    }

    private void PutBesideFields(IReadOnlyList<RuleViolation> violations)
    {
        // What the framework made of the form is not asked: the fields are text, and the rules are the domain's.
        ModelState.Clear();
        foreach (var violation in violations)
            ModelState.AddModelError(violation.FieldName == nameof(MeasureTerms.Goal) ? nameof(MeasureTermsForm.Comparison) : violation.FieldName, violation.Message);
    }

    private RedirectResult Told(string sentence, MeasurePlace place)
    {
        TempData[StatusMessage.Key] = sentence;
        return Redirect(MeasureAddress.Of(place.PeriodId, place.ActivityId));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Offences;

/// <summary>Brottstyper: the kinds of offence that suspicions are counted by.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Address)]
public sealed class OffencesController(AppDbContext db, AdministerOffences offences) : Controller
{
    public const string Address = Rooms.Offences;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken cancellation) => List(new(), [], cancellation);

    [HttpPost("")]
    public async Task<IActionResult> Add(OffenceForm form, CancellationToken cancellation)
    {
        var outcome = await offences.Add(Staff, form, cancellation);
        return outcome.Sentence is { } sentence ? Told(sentence) : await List(form, outcome.Violations, cancellation);
    }

    [HttpPost("vanliga")]
    public async Task<IActionResult> AddCustomary(CancellationToken cancellation) =>
        await Answer(await offences.AddCustomary(Staff, cancellation), cancellation);

    [HttpGet("{offenceId:int}")]
    public async Task<IActionResult> Show(int offenceId, CancellationToken cancellation) => await One(offenceId, null, [], cancellation);

    [HttpPost("{offenceId:int}")]
    public async Task<IActionResult> Rename(int offenceId, OffenceForm form, CancellationToken cancellation)
    {
        var outcome = await offences.Rename(Staff, offenceId, form, cancellation);
        return outcome.Sentence is { } sentence ? Told(sentence) : await One(offenceId, form, outcome.Violations, cancellation);
    }

    [HttpPost("{offenceId:int}/avveckla")]
    public async Task<IActionResult> Retire(int offenceId, CancellationToken cancellation) =>
        await Answer(await offences.Retire(Staff, offenceId, cancellation), cancellation);

    [HttpPost("{offenceId:int}/ta-tillbaka")]
    public async Task<IActionResult> TakeBack(int offenceId, CancellationToken cancellation) =>
        await Answer(await offences.TakeBack(Staff, offenceId, cancellation), cancellation);

    [HttpPost("{offenceId:int}/flytta")]
    public async Task<IActionResult> Move(int offenceId, int step, CancellationToken cancellation) =>
        await Answer(await offences.Move(Staff, offenceId, step, cancellation), cancellation);

    [HttpPost("{offenceId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int offenceId, CancellationToken cancellation)
    {
        var outcome = await offences.Remove(Staff, offenceId, cancellation);
        return outcome.Violations.Count > 0 ? await One(offenceId, null, outcome.Violations, cancellation) : await Answer(outcome, cancellation);
    }

    private async Task<IActionResult> Answer(OffenceOutcome outcome, CancellationToken cancellation) =>
        outcome.IsMissing ? NotFound()
        : outcome.Sentence is { } sentence ? Told(sentence)
        : await List(new(), outcome.Violations, cancellation);

    private async Task<IActionResult> List(OffenceForm form, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        PutBesideFields(violations);
        return View(nameof(Index), await OffencesPage.Load(db, form, cancellation));
    }

    private async Task<IActionResult> One(int id, OffenceForm? typed, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        PutBesideFields(violations);
        return await OffencePage.Load(db, id, typed, cancellation) is { } page ? View(nameof(Show), page) : NotFound();
    }

    private void PutBesideFields(IReadOnlyList<RuleViolation> violations)
    {
        ModelState.Clear();
        foreach (var violation in violations)
            ModelState.AddModelError(violation.FieldName, violation.Message);
        if (violations.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private RedirectResult Told(string sentence)
    {
        TempData[StatusMessage.Key] = sentence;
        return Redirect(Address);
    }
}

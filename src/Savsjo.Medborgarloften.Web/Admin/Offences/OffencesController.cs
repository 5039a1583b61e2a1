using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Offences;

/// <summary>Brottstyper: the kinds of offence that suspicions are counted by.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Address)]
public sealed class OffencesController(AppDbContext db, AdministerOffences offences) : Controller
{
    public const string Address = Rooms.Offences;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => await List(new(), [], cancellation);

    [HttpPost("")]
    public async Task<IActionResult> Add(OffenceForm form, CancellationToken cancellation) =>
        await this.Answer(
            await offences.Add(Staff, form, cancellation), Told, async refused => await List(form, refused.Violations, cancellation));

    [HttpPost("vanliga")]
    public async Task<IActionResult> AddCustomary(CancellationToken cancellation) =>
        await InList(await offences.AddCustomary(Staff, cancellation), cancellation);

    [HttpGet("{offenceId:int}")]
    public async Task<IActionResult> Show(int offenceId, CancellationToken cancellation) =>
        await One(offenceId, null, [], cancellation) is { } page ? page : NotFound();

    [HttpPost("{offenceId:int}")]
    public async Task<IActionResult> Rename(int offenceId, OffenceForm form, CancellationToken cancellation) =>
        await this.Answer(
            await offences.Rename(Staff, offenceId, form, cancellation), Told, refused =>
                One(offenceId, form, refused.Violations, cancellation));

    [HttpPost("{offenceId:int}/avveckla")]
    public async Task<IActionResult> Retire(int offenceId, CancellationToken cancellation) =>
        await InList(await offences.Retire(Staff, offenceId, cancellation), cancellation);

    [HttpPost("{offenceId:int}/ta-tillbaka")]
    public async Task<IActionResult> TakeBack(int offenceId, CancellationToken cancellation) =>
        await InList(await offences.TakeBack(Staff, offenceId, cancellation), cancellation);

    [HttpPost("{offenceId:int}/flytta")]
    public async Task<IActionResult> Move(int offenceId, MoveForm form, CancellationToken cancellation) =>
        await InList(await offences.Move(Staff, offenceId, form, cancellation), cancellation);

    [HttpPost("{offenceId:int}/ta-bort")]
    public async Task<IActionResult> Remove(int offenceId, CancellationToken cancellation) =>
        await this.Answer(
            await offences.Remove(Staff, offenceId, cancellation), Told, refused => One(offenceId, null, refused.Violations, cancellation));

    /// <summary>A deed of the list itself: what is refused is said there.</summary>
    private Task<IActionResult> InList(Outcome<string> outcome, CancellationToken cancellation) =>
        this.Answer(outcome, Told, async refused => await List(new(), refused.Violations, cancellation));

    private async Task<ViewResult> List(OffenceForm form, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        this.PutBesideInputs<OffenceField>(violations, OffenceForm.InputOf);
        return View(nameof(Index), await OffencesPage.Load(db, form, cancellation));
    }

    private async Task<ViewResult?> One(int id, OffenceForm? typed, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        this.PutBesideInputs<OffenceField>(violations, OffenceForm.InputOf);
        return await OffencePage.Load(db, id, typed, cancellation) is { } page ? View(nameof(Show), page) : null;
    }

    private LocalRedirectResult Told(string sentence) => this.Tell(sentence, Address);
}

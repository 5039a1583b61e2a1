using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Kommunens uppgifter: its name, contacts, look and legal texts, and how they would look before they are saved.</summary>
[Authorize(Policy = Policy.ManageMunicipality)]
[Route(Address)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MunicipalityController(
    MunicipalityPageReader pages, ReceiveLogotype logotypes, SaveMunicipality save, MunicipalityPreview preview) : Controller
{
    public const string Address = Rooms.Municipality;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.Read(cancellation));

    /// <summary>Shows the look that the form describes; nothing is saved.</summary>
    [InTurn(HeavyWork.Drawing)]
    [HttpPost("forhandsgranskning")]
    public async Task<IActionResult> Preview(MunicipalityForm form, CancellationToken cancellation) =>
        await Judge(form, [], cancellation) is { IsDone: false } refused ? await Again(form, refused, cancellation)
        : View(nameof(Index), await pages.Preview(form, cancellation));

    [InTurn(HeavyWork.Drawing)]
    [HttpPost("forhandsgranskning.pdf")]
    public async Task<IActionResult> PreviewPdf(MunicipalityForm form, CancellationToken cancellation) =>
        await Judge(form, [], cancellation) is { IsDone: false } refused ? await Again(form, refused, cancellation)
        : File(await preview.Pdf(form, cancellation), "application/pdf");

    [InTurn(HeavyWork.Drawing)]
    [HttpPost("")]
    public async Task<IActionResult> Save(MunicipalityForm form, CancellationToken cancellation)
    {
        if (await Judge(form, await save.Missing(form, cancellation), cancellation) is { IsDone: false } refused)
            return await Again(form, refused, cancellation);
        var settings = new StoredSettings(form.ToSettings(), string.IsNullOrEmpty(form.Logotype) ? null : form.Logotype);
        return await this.Answer(await save.Save(Staff, form.Version, settings, cancellation), sentence => this.Tell(sentence, Address),
            async _ => View(nameof(Index), await pages.TooLate(form, settings, cancellation)));
    }

    /// <summary>All that is wrong at once: what the form says, what it lacks, and what the logotype is.</summary>
    private async Task<Outcome> Judge(
        MunicipalityForm form, IEnumerable<RuleViolation> missing, CancellationToken cancellation) =>
        Outcome.Of([.. form.Faults(), .. missing, .. await logotypes.Into(form, cancellation)]);

    private async Task<ViewResult> Again(MunicipalityForm form, Outcome refused, CancellationToken cancellation)
    {
        this.PutBesideInputs(refused.Violations);
        return View(nameof(Index), await pages.Refused(form, cancellation)).Saying(refused);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

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
    [HttpPost("forhandsgranskning")]
    public async Task<IActionResult> Preview(MunicipalityForm form, CancellationToken cancellation)
    {
        return await IsRight(form, cancellation) ? View(nameof(Index), await pages.Preview(form, cancellation)) : await Refused(form, cancellation);
    }

    [HttpPost("forhandsgranskning.pdf")]
    public async Task<IActionResult> PreviewPdf(MunicipalityForm form, CancellationToken cancellation)
    {
        return await IsRight(form, cancellation) ? File(await preview.Pdf(form, cancellation), "application/pdf") : await Refused(form, cancellation);
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(MunicipalityForm form, CancellationToken cancellation)
    {
        if (!await IsRight(form, cancellation))
            return await Refused(form, cancellation);
        var settings = new StoredSettings(form.ToSettings(), string.IsNullOrEmpty(form.Logotype) ? null : form.Logotype);
        var outcome = await save.Save(Staff, form.Version, settings, cancellation);
        if (outcome == SavedMunicipality.TooLate)
            return await TooLate(form, settings, cancellation);
        TempData[StatusMessage.Key] = outcome == SavedMunicipality.Saved
            ? "Kommunens uppgifter är sparade. De syns på webbplatsen nu, och i nästa PDF."
            : "Ingenting var ändrat.";
        return Redirect(Address);
    }

    private async Task<bool> IsRight(MunicipalityForm form, CancellationToken cancellation)
    {
        foreach (var violation in form.Faults())
            ModelState.AddModelError(violation.FieldName, violation.Message);
        await logotypes.Into(form, ModelState, cancellation);
        return ModelState.IsValid;
    }

    private async Task<ViewResult> Refused(MunicipalityForm form, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), await pages.Refused(form, cancellation));
    }

    private async Task<ViewResult> TooLate(MunicipalityForm form, StoredSettings typed, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Index), await pages.TooLate(form, typed, cancellation));
    }
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>
/// Tar emot logotypen: a chosen file is judged and stored at once, under its hash, so that it is not lost when something
/// else in the form has to be mended. It is nobody's logotype until a version that refers to it is saved.
/// </summary>
public sealed class ReceiveLogotype(LogotypeFiles files)
{
    private const string FileField = nameof(MunicipalityForm.LogotypeFile);

    /// <summary>Puts the file that the form ends up with into it, and what is wrong into <paramref name="faults"/>.</summary>
    public async Task Into(MunicipalityForm form, ModelStateDictionary faults, CancellationToken cancellation)
    {
        if (form.LogotypeFile is { } chosen)
            await Store(chosen, form, faults, cancellation);
        else if (form.RemoveLogotype)
            form.Logotype = null;
        else if (!string.IsNullOrEmpty(form.Logotype) && !await files.Has(form.Logotype, cancellation))
            Lost(form, faults);
        if (!string.IsNullOrEmpty(form.Logotype) && string.IsNullOrWhiteSpace(form.LogotypeAltText))
            faults.AddModelError(nameof(form.LogotypeAltText), "Skriv vad logotypen visar, till exempel ”Sävsjö kommuns vapen”. Den som inte ser bilden får höra det.");
        form.RemoveLogotype = false;
    }

    private async Task Store(IFormFile chosen, MunicipalityForm form, ModelStateDictionary faults, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await chosen.OpenReadStream().CopyToAsync(content, cancellation);
        if (!LogotypeInspection.TryRead(content.ToArray(), out var file, out var fault))
        {
            faults.AddModelError(FileField, fault);
            return;
        }

        form.Logotype = file.Hash;
        await files.Keep(file, cancellation);
    }

    private static void Lost(MunicipalityForm form, ModelStateDictionary faults)
    {
        form.Logotype = null;
        faults.AddModelError(FileField, "Logotypen finns inte. Välj filen igen.");
    }
}

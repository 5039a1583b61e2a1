using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>
/// Tar emot logotypen: a chosen file is judged and stored at once, under its hash, so that it is not lost when something
/// else in the form has to be mended. It is nobody's logotype until a version that refers to it is saved.
/// </summary>
public sealed class ReceiveLogotype(LogotypeFiles files)
{
    /// <summary>Puts the file that the form ends up with into it; what is wrong with it is answered.</summary>
    public async Task<IReadOnlyList<RuleViolation>> Into(MunicipalityForm form, CancellationToken cancellation)
    {
        List<RuleViolation> faults = [];
        if (form.LogotypeFile is { } chosen)
            faults.AddRange(await Store(chosen, form, cancellation));
        else if (form.RemoveLogotype)
            form.Logotype = null;
        else if (!string.IsNullOrEmpty(form.Logotype) && !await files.Has(form.Logotype, cancellation))
            faults.Add(Lost(form));
        if (!string.IsNullOrEmpty(form.Logotype) && string.IsNullOrWhiteSpace(form.LogotypeAltText))
            faults.Add(
                new("Skriv vad logotypen visar, till exempel ”Sävsjö kommuns vapen”. Den som inte ser bilden får höra det.",
                MunicipalityForm.AltTextInput));
        form.RemoveLogotype = false;
        return faults;
    }

    private async Task<IReadOnlyList<RuleViolation>> Store(IFormFile chosen, MunicipalityForm form, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await chosen.OpenReadStream().CopyToAsync(content, cancellation);
        if (!LogotypeInspection.TryRead(content.ToArray(), out var file, out var fault))
            return [new(fault, MunicipalityForm.FileInput)];
        // Not the very file that was sent: where and with what a picture was made is nobody's business.
        var kept = file.ContentType == LogotypeFile.Png ? new LogotypeFile(PngCopy.Of(file.Bytes), LogotypeFile.Png) : file;
        form.Logotype = kept.Hash;
        await files.Keep(kept, cancellation);
        return [];
    }

    private static RuleViolation Lost(MunicipalityForm form)
    {
        form.Logotype = null;
        return new("Logotypen finns inte. Välj filen igen.", MunicipalityForm.FileInput);
    }
}

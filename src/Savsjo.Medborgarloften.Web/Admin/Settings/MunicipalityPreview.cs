using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.Layout;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>
/// Förhandsgranskar utseendet: the heads of the pages and the PDF as a form describes them. The form is valid, and
/// nothing is saved.
/// </summary>
public sealed class MunicipalityPreview(
    PublishedFollowUps published, Installation installation, CurrentMunicipality current, FollowUpPdfEngines engines,
    LogotypeFiles logotypes, TimeProvider clock)
{
    public async Task<ProposedLook> Look(MunicipalityForm form, CancellationToken cancellation)
    {
        var settings = form.ToSettings();
        return new(settings, LogotypePicture.Of(form.Logotype, settings.LogotypeAltText), await Covers(cancellation));
    }

    /// <summary>The latest follow-up drawn anew; before the first, an empty one.</summary>
    /// <exception cref="PdfFailedException">It could not be rendered.</exception>
    public async Task<byte[]> Pdf(MunicipalityForm form, CancellationToken cancellation)
    {
        var settings = form.ToSettings();
        var logotype = await logotypes.Find(form.Logotype, cancellation);
        var proposed = new MunicipalityInForce(installation, current.Latest.Version, settings, logotype);
        var content = await published.Latest(cancellation) is { Content: var latest }
            ? latest with { MunicipalityName = settings.Name }
            : Empty(settings);
        return PdfFailedException.Unless(() => engines.Make(proposed.Sender).Render(content).Bytes);
    }

    private async Task<TertialSpan> Covers(CancellationToken cancellation) =>
        await published.Latest(cancellation) is { Content: var latest } ? latest.Covers : Tertial.Containing(clock.TodayInSweden());

    private FollowUpReportContent Empty(MunicipalitySettings settings)
    {
        var tertial = Tertial.Containing(clock.TodayInSweden());
        return new()
        {
            Tertial = tertial,
            Version = 1,
            MunicipalityName = settings.Name,
            PeriodTitle = $"Lokala medborgarlöften {settings.PlacePreposition} {settings.Place}",
            PeriodYears = SwedishText.Number(tertial.Year),
            PublishedAtUtc = clock.GetUtcNow().UtcDateTime,
            PublishedBy = settings.Name,
            Address = FollowUpAddress.Absolute(installation.Municipality.PublicAddress, tertial),
            Promises = [],
        };
    }
}

/// <summary>Hur det skulle se ut.</summary>
/// <param name="Covers">What the latest published follow-up covers, or today's tertial.</param>
public sealed record ProposedLook(MunicipalitySettings Settings, LogotypePicture? Logotype, TertialSpan Covers)
{
    public AccentTheme Theme { get; } = AccentTheme.Of(SrgbColour.Parse(Settings.AccentColour));
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.Pictures;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.ChartFiles;

/// <summary>Diagram och tabeller att ladda ner: what a published version shows of suspicions, as a picture and as a table.</summary>
[AllowAnonymous]
[Published]
public sealed class ChartFilesController(PublishedFollowUps published, MunicipalityInForce municipality) : Controller
{
    private const string One = Rooms.FollowUps
        + "/{year:int:length(4)}/tertial-{number:int:length(1)}/version-{version:int:min(1)}/misstankar-{label}";

    [OpenToEverySite]
    [PublicGet(One + ".png")]
    public async Task<IActionResult> Png(int year, int number, int version, string label, CancellationToken cancellation) =>
        await Find(year, number, version, label, cancellation) is var (reading, found)
            ? File(
                ChartPicture.Draw(DrawnChart.Of(found.Chart, reading), municipality.Theme.Accent), "image/png",
                Name(reading, label, "png"))
            : NotFound();

    [OpenToEverySite]
    [PublicGet(One + ".svg")]
    public async Task<IActionResult> Svg(int year, int number, int version, string label, CancellationToken cancellation) =>
        await Find(year, number, version, label, cancellation) is var (reading, found)
            ? File(
                ChartSvg.Of(DrawnChart.Of(found.Chart, reading), municipality.Theme.Accent), "image/svg+xml; charset=utf-8",
                Name(reading, label, "svg"))
            : NotFound();

    [OpenToEverySite]
    [PublicGet(One + ".csv")]
    public async Task<IActionResult> Csv(int year, int number, int version, string label, CancellationToken cancellation) =>
        await Find(year, number, version, label, cancellation) is var (reading, found)
            ? File(await TableCsv.Of(found.Table, cancellation), FlatCsv.ContentType, Name(reading, label, "csv"))
            : NotFound();

    private async Task<(FollowUpReading Reading, SuspicionReading Found)?> Find(
        int year, int number, int version, string label, CancellationToken cancellation)
    {
        if (!Tertial.TryCreate(year, number, out var tertial)
            || await published.Find(tertial.Value, version, cancellation) is not { Content: var content })
            return null;
        var reading = FollowUpReading.Of(content);
        return reading.Suspicions.FirstOrDefault(one => one.Label == label) is { } found ? (reading, found) : null;
    }

    private static string Name(FollowUpReading reading, string label, string kind) =>
        $"misstankar-{label}-{reading.Tertial.Year}-tertial-{reading.Tertial.Number}-version-{reading.Version}.{kind}";
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.FollowUpParts.Document;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.FollowUps;

/// <summary>Uppföljningar: all of them, each one, each version of it, and its PDF as it was published.</summary>
[AllowAnonymous]
[Published]
public sealed class FollowUpReportsController(PublishedFollowUps published, AppDbContext db) : Controller
{
    private const string OneFollowUp = Rooms.FollowUps + "/{year:int:length(4)}/tertial-{number:int:length(1)}";

    [PublicGet(Rooms.FollowUps)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(FollowUpArchive.Of(await published.All(cancellation)));

    [PublicGet(OneFollowUp)]
    public Task<IActionResult> Newest(int year, int number, CancellationToken cancellation) =>
        Show(year, number, version: null, cancellation);

    [PublicGet(OneFollowUp + "/version-{version:int:min(1)}")]
    public Task<IActionResult> Version(int year, int number, int version, CancellationToken cancellation) =>
        Show(year, number, version, cancellation);

    [OpenToEverySite]
    [PublicGet(OneFollowUp + "/rapport.pdf")]
    public Task<IActionResult> NewestPdf(int year, int number, CancellationToken cancellation) =>
        Pdf(year, number, version: null, cancellation);

    // These bytes never change. A day all the same: a file that should not have been published must not live on in other
    // people's memories for a year.
    [Published(MaxAgeSeconds = 24 * 60 * 60)]
    [OpenToEverySite]
    [PublicGet(OneFollowUp + "/version-{version:int:min(1)}/rapport.pdf")]
    public Task<IActionResult> VersionPdf(int year, int number, int version, CancellationToken cancellation) =>
        Pdf(year, number, version, cancellation);

    /// <summary>
    /// What it was transferred from, as it was published elsewhere. Somebody else made it, so it is never opened by the browser itself.
    /// </summary>
    [PublicGet(OneFollowUp + "/dokument")]
    public async Task<IActionResult> Original(int year, int number, CancellationToken cancellation)
    {
        if (!Tertial.TryCreate(year, number, out var tertial)
            || await db.OriginalFileOf(tertial.Value, cancellation) is not { } file)
            return NotFound();
        var saved = new ContentDispositionHeaderValue("attachment");
        saved.SetHttpFileName(file.Name);
        Response.GetTypedHeaders().ContentDisposition = saved;
        return File(file.Bytes, file.Kind.MediaType);
    }

    private async Task<IActionResult> Show(int year, int number, int? version, CancellationToken cancellation)
    {
        if (!Tertial.TryCreate(year, number, out var tertial) ||
            await published.Find(tertial.Value, version, cancellation) is not { } found)
            return NotFound();
        var download = version is null ? found.NewestFile : found.ExactFile;
        return View("Show", FollowUpReportPage.Of(
            found.Content, download,
            await published.Versions(tertial.Value, cancellation), await published.RightBefore(tertial.Value, cancellation)) with
        {
            Later = await published.LatestAfter(tertial.Value, cancellation),
            Original = found.Content.TransferredFrom is null ? null : await db.OriginalOf(tertial.Value, cancellation),
        });
    }

    private async Task<IActionResult> Pdf(int year, int number, int? version, CancellationToken cancellation)
    {
        if (!Tertial.TryCreate(year, number, out var tertial) ||
            await published.File(tertial.Value, version, cancellation) is not { } file)
            return NotFound();
        Response.Headers.ContentDisposition = $"inline; filename=\"{FollowUpAddress.FileName(tertial.Value, version)}\"";
        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");
        return File(file.Bytes, "application/pdf", file.PublishedAtUtc, tag, enableRangeProcessing: true);
    }
}

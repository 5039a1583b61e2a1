using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Pictures;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Sharing;

/// <summary>Delningsbilder: drawn from what is published when they are first asked for.</summary>
[AllowAnonymous]
[Published]
public sealed class SharePicturesController(PublishedFollowUps published, MunicipalityInForce municipality) : Controller
{
    private const string OneVersion = Rooms.FollowUps + "/{year:int:length(4)}/tertial-{number:int:length(1)}/version-{version:int:min(1)}";

    /// <summary>For pages that are about no follow-up of their own: what the latest one says.</summary>
    [PublicGet(ShareAddress.FileName)]
    public async Task<IActionResult> Latest(CancellationToken cancellation) => Picture(
        await published.Latest(cancellation) is { Content: var latest }
            ? SharedWords.Of(FollowUpReading.Of(latest), isReplaced: false)
            : SharedWords.BeforeTheFirst(municipality.Options));

    [PublicGet(OneVersion + ShareAddress.FileName)]
    public async Task<IActionResult> FollowUp(int year, int number, int version, CancellationToken cancellation) =>
        await Find(year, number, version, cancellation) is var (reading, isReplaced)
            ? Picture(SharedWords.Of(reading, isReplaced))
            : NotFound();

    [PublicGet(OneVersion + "/lofte-{promise:int:min(1)}.png")]
    public async Task<IActionResult> Promise(int year, int number, int version, int promise, CancellationToken cancellation) =>
        await Find(year, number, version, cancellation) is var (reading, isReplaced)
        && reading.Promises.FirstOrDefault(one => one.Number == promise) is { } found
            ? Picture(SharedWords.Of(found, reading, isReplaced))
            : NotFound();

    private async Task<(FollowUpReading Reading, bool IsReplaced)?> Find(
        int year, int number, int version, CancellationToken cancellation) =>
        Tertial.TryCreate(year, number, out var tertial)
        && await published.Find(tertial.Value, version, cancellation) is { Content: var content }
            ? (FollowUpReading.Of(content), (await published.Versions(tertial.Value, cancellation))[^1].Version > version)
            : null;

    private FileContentResult Picture(SharePictureWords words) =>
        File(SharePicture.Draw(words, municipality.Theme.Accent), "image/png");
}

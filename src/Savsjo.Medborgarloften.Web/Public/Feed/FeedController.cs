using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Feed;

/// <summary>Flöde med nya uppföljningar och rättelser, for whoever follows with a feed reader.</summary>
[AllowAnonymous]
public sealed class FeedController(
    PublishedOpenData published, MunicipalityOptions municipality, AbsoluteAddresses addresses) : ControllerBase
{
    /// <summary>Some ten years of follow-ups; older ones are on the page of all follow-ups.</summary>
    private const int MostEntries = 30;

    [PublicGet(Rooms.Feed)]
    [Published]
    [Offers("application/atom+xml", "application/xml", "text/xml")]
    public async Task<IActionResult> Atom(CancellationToken cancellation)
    {
        var latest = await published.LastPublications(MostEntries, cancellation);
        return new PublishedBytes(new FeedDocument(municipality, addresses, latest).Write(), FeedDocument.ContentType);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>For programs: what there is, what is not for them, where a vulnerability is told, and how a telephone keeps the site.</summary>
[AllowAnonymous]
public sealed class SiteIndexController(SiteIndex index, SecurityTxt security) : Controller
{
    [PublicGet("/robots.txt")]
    [Published]
    public IActionResult Robots() => Content(index.Robots, "text/plain; charset=utf-8");

    /// <summary>RFC 9116. Not kept in memory: it says until when it holds.</summary>
    [PublicGet(SecurityTxt.Address)]
    [ReadsPublished]
    public IActionResult Security() => Content(security.ToString(), "text/plain; charset=utf-8");

    [PublicGet("/site.webmanifest")]
    [Published]
    public IActionResult Manifest() => Content(index.Manifest, "application/manifest+json");

    [PublicGet("/sitemap.xml")]
    [Published]
    public async Task<IActionResult> Sitemap(CancellationToken cancellation) =>
        Content(await index.Sitemap(cancellation), "application/xml; charset=utf-8");
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>For search engines: what there is, and what is not for them.</summary>
[AllowAnonymous]
[Published]
public sealed class SiteIndexController(SiteIndex index) : Controller
{
    [PublicGet("/robots.txt")]
    public IActionResult Robots() => Content(index.Robots, "text/plain; charset=utf-8");

    [PublicGet("/sitemap.xml")]
    public async Task<IActionResult> Sitemap(CancellationToken cancellation) =>
        Content(await index.Sitemap(cancellation), "application/xml; charset=utf-8");
}

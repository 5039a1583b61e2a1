using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>
/// Kommunens utseende: the colours as a style sheet, and the logotype. What is behind an address never changes, so a browser
/// keeps it; the page says which address is today's.
/// </summary>
[AllowAnonymous]
public sealed class AppearanceController(LogotypeFiles files) : Controller
{
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Nothing runs, nothing is fetched, and it is nobody's page: what an SVG that is opened by itself may do.</summary>
    private const string PictureOnly = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>A pure answer of the colour in the address; colours that nobody can read have none.</summary>
    [PublicGet(Rooms.Themes + "/{colour:length(6)}.css")]
    public IActionResult StyleSheet(string colour)
    {
        if (!SrgbColour.TryParse($"#{colour}", out var accent) || AccentContrast.FaultOf(accent) is not null)
            return NotFound();
        Response.Headers.CacheControl = Forever;
        return Content(AccentTheme.Of(accent).StyleSheet(), "text/css", Encoding.UTF8);
    }

    [PublicGet(Rooms.Logotypes + "/{hash:length(64)}")]
    public async Task<IActionResult> Logotype(string hash, CancellationToken cancellation)
    {
        if (await files.Find(hash, cancellation) is not { } file)
            return NotFound();
        Response.Headers.CacheControl = Forever;
        Response.Headers.ContentSecurityPolicy = PictureOnly;
        return File(file.Bytes, file.ContentType == LogotypeFile.Svg ? "image/svg+xml; charset=utf-8" : file.ContentType);
    }
}

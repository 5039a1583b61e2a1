using Savsjo.Medborgarloften.Web.Layout;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>What answers an address: assets, controllers, and a plain 404 for everything else.</summary>
public static class PagesSetup
{
    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous().KeepFonts();
        app.MapControllers().WithStaticAssets();
        // Without an endpoint the fallback policy would send a reader who mistyped an address to the sign-in page.
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous().WithMetadata(new UnknownAddress());
    }
}

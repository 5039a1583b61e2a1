using Savsjo.Medborgarloften.Web.Layout;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>What answers an address: assets, controllers, and a plain 404 for everything else.</summary>
public static class PagesSetup
{
    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous().KeepFonts().Add(SayCharacters);
        app.MapControllers().WithStaticAssets();
        // Without an endpoint the fallback policy would send a reader who mistyped an address to the sign-in page.
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous().WithMetadata(new UnknownAddress());
    }

    /// <summary>The framework sends style sheets and scripts without their character set (ASVS 4.1.1).</summary>
    private static void SayCharacters(EndpointBuilder asset)
    {
        if (asset.RequestDelegate is not { } serve)
            return;
        asset.RequestDelegate = context =>
        {
            context.Response.OnStarting(AddCharacters, context.Response);
            return serve(context);
        };
    }

    private static Task AddCharacters(object response)
    {
        if (response is HttpResponse { ContentType: "text/css" or "text/javascript" } text)
            text.ContentType += "; charset=utf-8";
        return Task.CompletedTask;
    }
}

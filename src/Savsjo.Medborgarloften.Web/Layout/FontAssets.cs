using Microsoft.Net.Http.Headers;

namespace Savsjo.Medborgarloften.Web.Layout;

/// <summary>
/// Typsnittens adresser: a style sheet names them without a fingerprint, so that page and sheet ask for the same. Their own names have
/// a version, and a browser keeps them.
/// </summary>
public static class FontAssets
{
    /// <summary>The letters that every page needs.</summary>
    public const string First = "~/lib/inter/inter-4.001-swedish.woff2";

    private const string Folder = "lib/inter/";
    private const string ForAYear = "max-age=31536000, immutable";

    public static TBuilder KeepFonts<TBuilder>(this TBuilder assets)
        where TBuilder : IEndpointConventionBuilder
    {
        assets.Add(endpoint =>
        {
            if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } serve } route
                || route.RoutePattern.RawText?.StartsWith(Folder, StringComparison.Ordinal) != true)
                return;
            endpoint.RequestDelegate = context =>
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers[HeaderNames.CacheControl] = ForAYear;
                    return Task.CompletedTask;
                });
                return serve(context);
            };
        });
        return assets;
    }
}

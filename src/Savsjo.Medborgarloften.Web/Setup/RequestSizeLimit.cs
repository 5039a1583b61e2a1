using Microsoft.AspNetCore.Http.Features;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Hardly a form here is near a megabyte, but a logotype may be chosen that is too large and is told so, and a whole agreement
/// may be long; a larger body is refused before it is read.
/// </summary>
public static class RequestSizeLimit
{
    private const long MaxBytes = 1024 * 1024;
    private const long MostBytesOfLarge = 8 * MaxBytes;
    private static readonly PathString[] Large = [Rooms.Municipality, Rooms.Periods];

    public static IApplicationBuilder UseRequestSizeLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var most = Array.Exists(Large, room => context.Request.Path.StartsWithSegments(room)) ? MostBytesOfLarge : MaxBytes;
        if (context.Request.ContentLength > most)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        // For a body of unknown length the server counts.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
        return next(context);
    });
}

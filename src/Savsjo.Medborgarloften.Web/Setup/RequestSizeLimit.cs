using Microsoft.AspNetCore.Http.Features;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Hardly a form here is near a megabyte, but a logotype may be chosen that is too large and is told so, a whole agreement may be long,
/// and a Word document may hold pictures; a larger body is refused before it is read.
/// </summary>
public static class RequestSizeLimit
{
    private const long MaxBytes = 1024 * 1024;
    private const long MostBytesOfLarge = 8 * MaxBytes;

    /// <summary>A document of ten megabytes, and the rest of its form.</summary>
    private const long MostBytesOfDocument = 11 * MaxBytes;
    private static readonly PathString[] Large = [Rooms.Municipality, Rooms.Periods];

    public static IApplicationBuilder UseRequestSizeLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var most = MostBytesAt(context.Request.Path);
        if (IsOfDocument(context.Request.Path))
            context.Features.Set(ErrorPage.DocumentTooLarge);
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

    private static long MostBytesAt(PathString path) =>
        IsOfDocument(path) ? MostBytesOfDocument
        : Array.Exists(Large, room => path.StartsWithSegments(room)) ? MostBytesOfLarge
        : MaxBytes;

    /// <summary>Below the open round's address, or another round's; an agreement's file, or one of earlier years.</summary>
    private static bool IsOfDocument(PathString path) =>
        path.StartsWithSegments(Rooms.Entry) && path.Value!.Contains($"/{FromDocumentController.Room}", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments(Rooms.EarlierYears)
        || path.StartsWithSegments(Rooms.Periods)
            && path.Value!.EndsWith($"/{AgreementFileController.Room}", StringComparison.OrdinalIgnoreCase);
}

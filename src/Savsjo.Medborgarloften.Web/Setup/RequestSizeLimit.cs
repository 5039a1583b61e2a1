using Microsoft.AspNetCore.Http.Features;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>No form here is near a megabyte; a larger body is refused before it is read.</summary>
public static class RequestSizeLimit
{
    private const long MaxBytes = 1024 * 1024;

    public static IApplicationBuilder UseRequestSizeLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            // The error page, which is made from the same request, is not to be refused too.
            context.Request.ContentLength = null;
            context.Request.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        // For a body of unknown length the server counts.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes;
        return next(context);
    });
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// Felsidans begäran: an error page is made from the request that failed, and must not fail by it a second time. So what it was
/// asked with is taken away before the page is made; after a fault of ours also who asked, since that is asked of the database. What
/// somebody wrote is kept, if it could be read at all.
/// </summary>
public static class BareRequest
{
    private static readonly PathString Errors = Rooms.Errors;
    private static readonly object Sent = new();

    /// <summary>Whether the request that failed sent something.</summary>
    public static bool WasSent(HttpContext context) => context.Items.ContainsKey(Sent);

    public static void UseBareErrorRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(Errors))
            Bare(context);
        return next(context);
    });

    private static void Bare(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
        {
            Strip(context, failed.Path + context.Request.QueryString);
            ForgetWhoAsked(context);
        }
        else if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } original)
        {
            FaultNumber.GiveToRefused(context, original.OriginalPath);
            Strip(context, original.OriginalPath + original.OriginalQueryString);
        }
    }

    private static void Strip(HttpContext context, string address)
    {
        var request = context.Request;
        if (context.Features.Get<IFormFeature>()?.Form is { } form)
            context.Features.Set(UnsentForm.Of(request, address, form));
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            context.Items[Sent] = true;
        if (!HttpMethods.IsHead(request.Method))
            request.Method = HttpMethods.Get;
        request.QueryString = QueryString.Empty;
        request.ContentType = null;
        request.ContentLength = null;
        request.Body = Stream.Null;
        context.Features.Set<IFormFeature>(null);
    }

    /// <summary>Without the cookies it is not asked again, and whom the request had been told of is forgotten.</summary>
    private static void ForgetWhoAsked(HttpContext context)
    {
        context.Request.Headers.Cookie = default;
        context.User = new();
    }
}

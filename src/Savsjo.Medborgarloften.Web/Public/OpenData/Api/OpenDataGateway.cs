using Microsoft.Net.Http.Headers;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>
/// Porten till öppna data: what holds for every address for machines. Any site may read them (CORS), they can only be
/// read, and whatever goes wrong is answered in the API's own form: never a page for people, never a stack trace.
/// </summary>
public sealed partial class OpenDataGateway(RequestDelegate next, ILogger<OpenDataGateway> logger)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>As the REST API-profil has it for a whole address (UFN.05).</summary>
    private const int LongestQuery = 2048;

    private static readonly PathString[] OfMachines =
        [OpenDataAddress.Api, OpenDataAddress.Descriptions, OpenDataAddress.DataSets];

    /// <summary>The files lie below the page that tells people about them; the page itself is no business of ours.</summary>
    public static bool Guards(HttpContext context) => context.Request.Path is var path
        && (OfMachines.Any(room => path.StartsWithSegments(room))
            || path.StartsWithSegments(Rooms.OpenData, out var rest) && rest.Value?.Length > 1
            || path.StartsWithSegments(Rooms.Feed));

    public async Task Invoke(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link, Content-Disposition, Allow";
        if (HttpMethods.IsOptions(context.Request.Method))
            Tell(context);
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            await Refuse(context);
        else if (context.Request.QueryString.Value?.Length > LongestQuery)
            await ProblemAnswer.Write(
                context, StatusCodes.Status400BadRequest, $"Frågan efter frågetecknet är längre än {LongestQuery} tecken.");
        else
            await Answer(context);
    }

    /// <summary>Also what a browser asks before it lets a page of another site read (preflight).</summary>
    private static void Tell(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Allow = Methods;
        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowHeaders = $"{HeaderNames.Accept}, {HeaderNames.IfNoneMatch}";
        headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.Headers.Allow = Methods;
        return ProblemAnswer.Write(context, StatusCodes.Status405MethodNotAllowed);
    }

    private async Task Answer(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            LogFault(exception, context.Request.Path);
            await ProblemAnswer.Write(context, StatusCodes.Status500InternalServerError);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            await ProblemAnswer.Write(context, context.Response.StatusCode);
    }

    [LoggerMessage(LogLevel.Error, "Ett anrop till öppna data kunde inte besvaras: {Path}")]
    private partial void LogFault(Exception exception, string path);
}

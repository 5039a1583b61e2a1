using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// Felnummer: what somebody who met an error page can tell, and whoever runs the program can look for: it stands on the page and in the
/// log, with the whole fault, or with what was asked for and refused.
/// </summary>
public sealed partial class FaultNumber(ILogger<FaultNumber> log) : IExceptionHandler
{
    // Without those that are read as each other over a telephone.
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;
    private static readonly object Key = new();

    /// <summary>Null where nothing has failed or been refused.</summary>
    public static string? In(HttpContext context) => context.Items[Key] as string;

    /// <summary>The page itself is made by the error pages.</summary>
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        Log(exception, Give(httpContext), httpContext.Request.Method, httpContext.Request.Path);
        return ValueTask.FromResult(false);
    }

    /// <summary>What was asked for and refused gets its number when its page is made, while it is still known what that was.</summary>
    public static void GiveToRefused(HttpContext context, string path)
    {
        var (number, log) = (Give(context), context.RequestServices.GetRequiredService<ILogger<FaultNumber>>());
        var told = Told(path);
        LogRefused(log, number, context.Response.StatusCode, context.Request.Method, told);
    }

    /// <summary>Escaped as an address is, so that no line is forged; and without a calendar's code, which is all that opens it.</summary>
    private static PathString Told(PathString path) =>
        path.StartsWithSegments(Rooms.Calendar, StringComparison.OrdinalIgnoreCase) ? Rooms.Calendar : path;

    private static string Give(HttpContext context)
    {
        var number = RandomNumberGenerator.GetString(Signs, Length);
        context.Items[Key] = number;
        return number;
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Felnummer {Number}: {Method} {Path}")]
    private partial void Log(Exception exception, string number, string method, PathString path);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Felnummer {Number}: {Status} {Method} {Path}")]
    private static partial void LogRefused(ILogger logger, string number, int status, string method, PathString path);
}

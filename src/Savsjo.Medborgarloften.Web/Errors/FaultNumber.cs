using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// Felnummer: what somebody who met a fault can tell, and whoever runs the program can look for: it stands on the page and in the log,
/// with the whole fault.
/// </summary>
public sealed partial class FaultNumber(ILogger<FaultNumber> log) : IExceptionHandler
{
    // Without those that are read as each other over a telephone.
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;
    private static readonly object Key = new();

    /// <summary>Null where nothing has failed.</summary>
    public static string? In(HttpContext context) => context.Items[Key] as string;

    /// <summary>The page itself is made by the error pages.</summary>
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var number = RandomNumberGenerator.GetString(Signs, Length);
        httpContext.Items[Key] = number;
        Log(exception, number, httpContext.Request.Method, httpContext.Request.Path);
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Felnummer {Number}: {Method} {Path}")]
    private partial void Log(Exception exception, string number, string method, PathString path);
}

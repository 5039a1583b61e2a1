using Microsoft.AspNetCore.Http.Features;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// A form that cannot be read (an encoding that there is not, too many fields, a broken part) is the sender's fault: a
/// plain 400, not ours.
/// </summary>
public static partial class ReadableForms
{
    // Some sixty activities with all their measures on one page; the framework's own limit stops at twenty.
    private const int MaxFields = 5000;

    // Every cell of the largest table that the page of a whole agreement makes.
    private const int MaxFieldsOfAgreement = 13_000;
    private static readonly PathString WithAgreement = Rooms.Periods;

    public static void AddReadableForms(this WebApplicationBuilder builder) =>
        builder.Services.Configure<FormOptions>(form => form.ValueCountLimit = MaxFields);

    public static IApplicationBuilder UseReadableForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.HasFormContentType || await CanBeRead(context))
            await next(context);
    });

    private static async Task<bool> CanBeRead(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(WithAgreement))
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, new() { ValueCountLimit = MaxFieldsOfAgreement }));
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Whatever the framework throws at it: an encoding that there is not, a part without its end.
            var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ReadableForms));
            LogUnreadable(log, exception, context.Request.Path);
            context.Response.StatusCode = exception is BadHttpRequestException refused
                ? refused.StatusCode
                : StatusCodes.Status400BadRequest;
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Ett formulär till {Path} gick inte att läsa.")]
    private static partial void LogUnreadable(ILogger log, Exception exception, PathString path);
}

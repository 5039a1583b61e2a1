using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Unsent;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Unsent;

/// <summary>Oskickat: kept while somebody types, and forgotten when the form is taken, or after <see cref="UnsentText.KeptFor"/>.</summary>
public static partial class UnsentSetup
{
    /// <summary>Which form was sent; its script sends it where there are words of it here.</summary>
    public const string PlaceField = "SkrivetPlats";

    public static void AddUnsentTexts(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<KeepUnsentText>()
        .AddRoutine(TimeSpan.FromHours(1), "Gamla oskickade texter gick inte att ta bort.", RemoveOld);

    /// <summary>A form that is taken leads on to another page: then nothing of it is unsent any more.</summary>
    public static IApplicationBuilder UseUnsentTexts(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response.StatusCode is StatusCodes.Status302Found or StatusCodes.Status303SeeOther && PlaceIn(context) is { } place)
            await Forget(context, place);
    });

    private static string? PlaceIn(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.User.Identity?.IsAuthenticated == true
            && context.Request.Form[PlaceField].FirstOrDefault() is { Length: > 0 and <= UnsentText.MaxPlaceLength } place ? place : null;

    /// <summary>What the form held is saved, whatever comes of this: words that stay are recognised by the page that finds them.</summary>
    private static async Task Forget(HttpContext context, string place)
    {
        var own = StaffMember.From(context.User).UserId;
        await using var scope = context.RequestServices.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().UnsentTexts
                .Where(one => one.UserId == own && one.Place == place).ExecuteDeleteAsync(CancellationToken.None);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or TimeoutException)
        {
            LogLeft(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(UnsentSetup)), exception);
        }
    }

    private static Task RemoveOld(IServiceProvider services, CancellationToken cancellation)
    {
        var oldest = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - UnsentText.KeptFor;
        return services.GetRequiredService<AppDbContext>().UnsentTexts.Where(one => one.SavedUtc < oldest)
            .ExecuteDeleteAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "Ett formulär är sparat, men utkastet till det gick inte att ta bort.")]
    private static partial void LogLeft(ILogger logger, Exception exception);
}

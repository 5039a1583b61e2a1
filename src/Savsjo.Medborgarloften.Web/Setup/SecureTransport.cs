using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>HTTPS outside Development. Reading works without it where a proxy ends it unsaid; signing in does not.</summary>
public static partial class SecureTransport
{
    private static readonly PathString Health = Rooms.Health;
    private static readonly PathString Accounts = Rooms.Accounts;

    public static void UseSecureTransport(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            return;
        var municipality = app.Services.GetRequiredService<Installation>().Municipality;
        if (!municipality.PublicAddress.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            LogUnsafeAddress(app.Logger, municipality.PublicAddress);
        app.UseHsts();
        // Health is asked on plain HTTP, from inside the container.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(Health), pages => pages.UseHttpsRedirection());
        app.Use(RefuseUnsafeSignIn);
    }

    /// <summary>The cookies are sent over HTTPS only; without it every attempt would fail, and nobody would see why.</summary>
    private static Task RefuseUnsafeSignIn(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsHttps || !context.Request.Path.StartsWithSegments(Accounts))
            return next(context);
        LogUnsafeSignIn(context.RequestServices.GetRequiredService<ILogger<Program>>());
        context.Response.Headers.Upgrade = "TLS/1.3";
        context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning,
        "Municipality:PublicAddress är {Address}. Länkar i PDF:er och engångslänkar leder dit; "
        + "utanför utveckling ska adressen börja med https://.")]
    private static partial void LogUnsafeAddress(ILogger logger, string address);

    [LoggerMessage(LogLevel.Warning,
        "Någon försökte logga in utan https. Om en proxy tar emot https ska den skicka X-Forwarded-Proto, "
        + "och ASPNETCORE_FORWARDEDHEADERS_ENABLED ska vara true.")]
    private static partial void LogUnsafeSignIn(ILogger logger);
}

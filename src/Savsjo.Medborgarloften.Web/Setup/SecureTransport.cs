using Microsoft.AspNetCore.HostFiltering;
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
        app.UsePublicHost(municipality.PublicAddress);
        app.UseHsts();
        // Health is asked on plain HTTP, from inside the container.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(Health), pages => pages.UseHttpsRedirection());
        app.Use(RefuseUnsafeSignIn);
    }

    /// <summary>
    /// Only asked for by its own name (and by this machine, for health): what a request says that the host is called goes into links
    /// and redirects. Names that AllowedHosts holds are allowed, too.
    /// </summary>
    public static void AddSecureTransport(this WebApplicationBuilder builder)
    {
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        if (builder.Environment.IsDevelopment())
            return;
        var configured = (builder.Configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Where(host => host != "*").ToList();
        builder.Services.AddOptions<HostFilteringOptions>().Configure<Installation>((hosts, installation) => hosts.AllowedHosts =
            [.. configured, new Uri(installation.Municipality.PublicAddress).Host, "localhost", "127.0.0.1", "[::1]"]);
    }

    /// <summary>Whatever name of ours it was asked by, it speaks of itself by the public one.</summary>
    private static void UsePublicHost(this WebApplication app, string publicAddress)
    {
        if (!publicAddress.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return;
        var host = HostOf(new(publicAddress));
        app.Use((context, next) =>
        {
            context.Request.Host = host;
            return next(context);
        });
    }

    /// <summary>As a browser says it where a form comes from: without a port that goes without saying.</summary>
    public static HostString HostOf(Uri address) => address.IsDefaultPort ? new(address.Host) : new(address.Host, address.Port);

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

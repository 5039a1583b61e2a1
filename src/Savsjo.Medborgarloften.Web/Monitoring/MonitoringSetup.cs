using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Monitoring;

/// <summary>
/// Mätvärden (Metrics:Token): /metrics as Prometheus reads it, to whoever has the token. Without one there is no such address, and
/// nothing is measured.
/// </summary>
public static class MonitoringSetup
{
    private const string Key = "Metrics:Token";
    private const int Shortest = 32;
    private const string Scheme = "Bearer ";
    private static readonly PathString Address = Rooms.Metrics;

    /// <summary>Ours, and those of what the program rests on: requests, connections, the database's saves, memory.</summary>
    private static readonly string[] Meters =
    [
        OperationMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.EntityFrameworkCore", "System.Runtime",
    ];

    /// <exception cref="InvalidConfigurationException">The token is too short to be a secret.</exception>
    public static void AddMonitoring(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OperationMeter>();
        if (TokenIn(builder.Configuration) is null)
            return;
        builder.Services.AddSingleton<MeasuredCommands>().AddSingleton<MeasuredTransactions>().AddSingleton<MeasuredSaves>()
            .ConfigureDbContext<AppDbContext>((services, options) => options.AddInterceptors(
                services.GetRequiredService<MeasuredCommands>(), services.GetRequiredService<MeasuredTransactions>(),
                services.GetRequiredService<MeasuredSaves>()))
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("medborgarloften", serviceVersion: ProgramVersion.Number))
            .WithMetrics(metrics => metrics.AddMeter(Meters).OfThisProgramAlone()
                .AddPrometheusExporter(prometheus => prometheus.ScrapeResponseCacheDurationMilliseconds = 0));
    }

    /// <summary>Several programs may live in one process, as tests do; each has its own figures, and room for them.</summary>
    private static MeterProviderBuilder OfThisProgramAlone(this MeterProviderBuilder metrics) =>
        ((IDeferredMeterProviderBuilder)metrics).Configure((services, own) => own.AddView(instrument =>
            instrument.Meter.Scope is IMeterFactory other && other != services.GetRequiredService<IMeterFactory>()
                ? MetricStreamConfiguration.Drop
                : null));

    public static void UseMonitoring(this WebApplication app)
    {
        if (TokenIn(app.Configuration) is not { } token)
            return;
        app.UseWhen(context => context.Request.Path == Address, metrics =>
        {
            metrics.Use((context, next) => Knows(context.Request, token) ? next(context) : Refuse(context.Response));
            metrics.UseOpenTelemetryPrometheusScrapingEndpoint(_ => true);
        });
    }

    private static string? TokenIn(IConfiguration configuration) => configuration[Key]?.Trim() switch
    {
        null or "" => null,
        { Length: < Shortest } => throw new InvalidConfigurationException(
            Key, $"nyckeln är för kort; skriv minst {Shortest} tecken, till exempel dem som openssl rand -hex 32 ger."),
        var token => token,
    };

    private static bool Knows(HttpRequest request, string token) =>
        request.Headers.Authorization.ToString() is var sent && sent.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Hash(sent[Scheme.Length..].Trim()), Hash(token));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer";
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync($"Skicka {Key} i huvudet Authorization: Bearer.");
    }
}

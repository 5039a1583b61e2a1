using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// /healthz/live: the process answers. /healthz/ready: what it needs does too. The first line is one word, Healthy, Degraded (200:
/// it works, and somebody should look) or Unhealthy (503); below stand what is wrong, a line each, and the version.
/// </summary>
public static class HealthSetup
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<DatabaseHealth>("database", tags: [Ready])
        .AddCheck<DiskHealth>("disk", tags: [Ready])
        .AddCheck<MailHealth>("mail", tags: [Ready])
        .AddCheck<BackupHealth>("backups", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        var life = new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write };
        app.MapHealthChecks(Rooms.Health + "/live", life).AllowAnonymous();
        var readiness = new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = Write };
        app.MapHealthChecks(Rooms.Health + "/ready", readiness).AllowAnonymous();
    }

    private static Task Write(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var faults = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {entry.Value.Description}");
        return context.Response.WriteAsync(
            string.Join('\n', [$"{report.Status}", .. faults, $"version: {ProgramVersion.Text}"]));
    }
}

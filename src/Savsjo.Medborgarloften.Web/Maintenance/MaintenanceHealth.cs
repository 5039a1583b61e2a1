using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>A site in maintenance serves its readers; whoever watches it is told, so that it is not forgotten.</summary>
public sealed class MaintenanceHealth(MaintenanceMode mode) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(mode.Message is { } message ? HealthCheckResult.Degraded(message) : HealthCheckResult.Healthy());
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Whether backups are taken. One that is missing makes the site no worse to visit: it is told, with 200.</summary>
public sealed class BackupHealth(BackUpByTheClock backups) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(backups.Fault() is { } fault ? HealthCheckResult.Degraded(fault) : HealthCheckResult.Healthy());
}

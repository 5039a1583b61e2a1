using Microsoft.Extensions.Diagnostics.HealthChecks;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Whether the database has room to grow. A full disk is told by the database itself; this comes before.</summary>
public sealed class DiskHealth(IDatabaseUpkeep upkeep) : IHealthCheck
{
    private const long Megabyte = 1_000_000;
    private const long Little = 200 * Megabyte;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(upkeep.FreeBytes() is { } free and < Little
            ? HealthCheckResult.Degraded(
                $"disken där databasen ligger är nästan full: {SwedishText.Number(free / Megabyte)} megabyte kvar.")
            : HealthCheckResult.Healthy());
}

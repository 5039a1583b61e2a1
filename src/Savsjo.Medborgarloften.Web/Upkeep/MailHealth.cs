using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Whether letters go out: one that has been tried for an hour says that the mail server is not there.</summary>
public sealed class MailHealth(IServiceProvider services, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var since = clock.GetUtcNow().UtcDateTime - Patience;
        try
        {
            // Asked for here: a node that waits for its database has none to give.
            var db = services.GetRequiredService<AppDbContext>();
            var waiting = await db.OutgoingMails.CountAsync(
                mail => mail.NextAttemptUtc != null && mail.CreatedUtc < since, cancellationToken);
            return waiting == 0 ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"{waiting} mejl har väntat i mer än en timme på att skickas.");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Degraded("utkorgen går inte att läsa.", exception);
        }
    }
}

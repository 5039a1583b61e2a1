using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Savsjo.Medborgarloften.Data.Saving;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>
/// Nya försök: after what passes by itself (a deadlock, a server that starts anew) and after a lost connection, which EF Core does not
/// take for such outside Windows. Never for longer than the request may wait. Every save is safe to try again: see
/// <see cref="InOneTransaction"/>.
/// </summary>
public sealed class SqlServerRetries(ExecutionStrategyDependencies dependencies)
    : SqlServerRetryingExecutionStrategy(dependencies, Most, LongestPause, errorNumbersToAdd: null)
{
    // A blink of the network, not a server that is down: whoever waits for a page, or for the start, wants to know.
    private const int Most = 3;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    protected override bool ShouldRetryOn(Exception exception) =>
        base.ShouldRetryOn(exception) || SqlServerErrors.IsLostConnection(exception);

    protected override TimeSpan? GetNextDelay(Exception lastException) =>
        base.GetNextDelay(lastException) is { } pause && RequestPatience.Allows(pause) ? pause : null;
}

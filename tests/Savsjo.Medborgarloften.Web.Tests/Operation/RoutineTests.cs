using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>What every node does by the clock, and once more when it stops.</summary>
public sealed class RoutineTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task What_a_node_has_counted_is_not_lost_when_it_stops()
    {
        using var routines = ActivatorUtilities.CreateInstance<DoRoutines>(_app.Services);
        await routines.StartAsync(CancellationToken.None);
        await _app.Services.GetRequiredService<SecurityLog>().Note(SecurityEventKind.ForgedForm, accountId: null);

        await routines.StopAsync(CancellationToken.None);

        Assert.Equal(1, await _app.InDatabase(db => db.SecurityEvents
            .Where(one => one.Kind == SecurityEventKind.ForgedForm).SumAsync(one => one.Count)));
        Assert.Empty(_app.Errors.Messages);
    }
}

using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Klockan: the one that tests can set.</summary>
public static class ClockSetup
{
    public static void AddClock(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        // Without time zone data every page that has a time would fail; the start does, and says so.
        _ = DateTime.UnixEpoch.InSweden();
    }
}

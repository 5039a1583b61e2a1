namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Klockan: the one that tests can set.</summary>
public static class ClockSetup
{
    public static void AddClock(this WebApplicationBuilder builder) => builder.Services.AddSingleton(TimeProvider.System);
}

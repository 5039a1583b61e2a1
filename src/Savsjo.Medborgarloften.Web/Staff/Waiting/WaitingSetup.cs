namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>Det här väntar på dig: read once a request.</summary>
public static class WaitingSetup
{
    public static void AddWaiting(this WebApplicationBuilder builder) => builder.Services.AddScoped<WaitingNow>();
}

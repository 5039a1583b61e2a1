namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>Köer: one for each kind of heavy work, for as long as the program runs.</summary>
public static class TurnsSetup
{
    public static void AddTurns(this WebApplicationBuilder builder) => builder.Services.AddSingleton<HeavyWorkLines>();
}

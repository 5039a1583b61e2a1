namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>Turer: a room says what it wants done by the clock.</summary>
public static class TurnSetup
{
    public static IServiceCollection AddTurn(
        this IServiceCollection services, TimeSpan rhythm, string failed, Func<IServiceProvider, CancellationToken, Task> work,
        bool isOfMemory = false) =>
        services.AddSingleton(new Turn(rhythm, failed, work, isOfMemory)).AddHostedService<InTurn>();
}

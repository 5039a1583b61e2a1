namespace Savsjo.Medborgarloften.Web.Routines;

/// <summary>Rutiner: a room says what it wants done by the clock.</summary>
public static class RoutineSetup
{
    public static IServiceCollection AddRoutine(
        this IServiceCollection services, TimeSpan rhythm, string failed, Func<IServiceProvider, CancellationToken, Task> work,
        bool isOfMemory = false) =>
        services.AddSingleton(new Routine(rhythm, failed, work, isOfMemory)).AddHostedService<DoRoutines>();
}

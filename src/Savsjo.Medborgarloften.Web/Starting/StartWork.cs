using Microsoft.AspNetCore.Mvc.Controllers;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Security.Keys;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Starting;

/// <summary>
/// Startens arbete: what is done with the database before anybody may use it. Where its server does not answer and what is published is
/// kept on disk, the node serves that meanwhile, and the work is done when the server answers. A wrong setting stops the start.
/// </summary>
public static partial class StartWork
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static async Task BeginWork(this WebApplication app)
    {
        try
        {
            await app.Prepare();
        }
        catch (DatabaseAwayException away) when (app.Services.GetRequiredService<KeptFolder>().Current() is not null)
        {
            LogAway(app.Logger, away.Message);
            app.Services.GetRequiredService<DatabaseReach>().Await();
            _ = app.PrepareWhenItAnswers();
        }
    }

    /// <summary>After the public pages, which have what they need. Who asks cannot be known before the database answers.</summary>
    public static void UseStartWork(this WebApplication app) => app.Use((context, next) =>
    {
        if (!context.RequestServices.GetRequiredService<DatabaseReach>().IsAwaited)
            return next(context);
        context.Request.Headers.Cookie = default;
        return context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
            && action.ControllerTypeInfo != typeof(ErrorsController) && context.RequestServices.GetRequiredService<ReadFrom>().Copy is null
            ? throw new DatabaseAwayException("databasen har inte svarat sedan programmet startade.")
            : next(context);
    });

    private static async Task Prepare(this WebApplication app)
    {
        await app.Services.MigrateDatabase("startar");
        await app.ProtectStoredKeys();
        await app.LoadDemoData();
        await app.TellOfMissingAdministrator();
        app.Services.GetRequiredService<DatabaseReach>().Begin();
    }

    private static async Task PrepareWhenItAnswers(this WebApplication app)
    {
        DatabaseReach.Prepare();
        var (reach, stopping) = (app.Services.GetRequiredService<DatabaseReach>(), app.Lifetime.ApplicationStopping);
        while (!stopping.IsCancellationRequested)
            try
            {
                await app.Prepare();
                LogBegun(app.Logger);
                return;
            }
            catch (Exception exception) when (reach.Explains(exception))
            {
                await Task.Delay(Pause, stopping).ContinueWith(_ => { }, TaskScheduler.Default);
            }
            catch (Exception exception)
            {
                // As a start would, had it been answered so at once.
                LogRefused(app.Logger, StartFault.In(exception) ?? exception.Message, StartFault.In(exception) is null ? exception : null);
                Environment.ExitCode = 1;
                app.Lifetime.StopApplication();
                return;
            }
    }

    [LoggerMessage(LogLevel.Warning,
        "{Fault} Det som är publicerat visas ur den kopia som är sparad. Allt annat väntar på att databasen svarar.")]
    private static partial void LogAway(ILogger logger, string fault);

    [LoggerMessage(LogLevel.Information, "Databasen svarar, och starten är klar.")]
    private static partial void LogBegun(ILogger logger);

    [LoggerMessage(LogLevel.Critical, "Programmet avslutas, för det kan inte starta med databasen som den är. {Fault}")]
    private static partial void LogRefused(ILogger logger, string fault, Exception? exception);
}

using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>Underhåll: what is sent is answered 503 with the sentence, and what was written is given back on the page.</summary>
public static class MaintenanceSetup
{
    private const string Minutes = "600";

    public static void AddMaintenance(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<MaintenanceMode>()
            .AddSingleton<NothingIsSaved>()
            .ConfigureDbContext<AppDbContext>(
                (services, options) => options.AddInterceptors(services.GetRequiredService<NothingIsSaved>()))
            .Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc => mvc.Filters.Add<AnswerToRefused>())
            .AddHealthChecks().AddCheck<MaintenanceHealth>("maintenance", tags: ["ready"]);
    }

    /// <summary>
    /// After the form has been read, so that nothing written is lost, and the address with it; before anybody is asked who they are.
    /// </summary>
    public static void UseMaintenance(this WebApplication app) => app.Use((context, next) =>
        Reads(context.Request.Method) || AlsoInMaintenanceAttribute.IsOn(context)
        || !context.RequestServices.GetRequiredService<MaintenanceMode>().IsOn
            ? next(context)
            : Refuse(context.Response));

    private static bool Reads(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = Minutes;
        return Task.CompletedTask;
    }
}

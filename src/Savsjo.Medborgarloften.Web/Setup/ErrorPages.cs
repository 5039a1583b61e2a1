using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Faults end in a plain Swedish page, never in a stack trace.</summary>
public static class ErrorPages
{
    public static void AddErrorPages(this WebApplicationBuilder builder) => builder.Services.AddExceptionHandler<FaultNumber>();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Rooms.Errors + "/500",
            // With services of its own: those of the request that failed may be what failed.
            CreateScopeForErrors = true,
            // The fault stands in the log once, with its number.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePagesWithReExecute(Rooms.Errors + "/{0}");
        app.UseBareErrorRequests();
    }
}

using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Faults end in a plain Swedish page, never in a stack trace.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(Rooms.Errors + "/500");
        app.UseStatusCodePagesWithReExecute(Rooms.Errors + "/{0}");
    }
}

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Faults end in a plain Swedish page, never in a stack trace.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            // Health is asked on plain HTTP, from inside the container.
            app.UseWhen(context => !context.Request.Path.StartsWithSegments("/healthz"), pages => pages.UseHttpsRedirection());
        }

        app.UseExceptionHandler("/fel/500");
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
    }
}

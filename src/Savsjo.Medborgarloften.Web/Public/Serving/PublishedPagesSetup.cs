using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>Published pages and files are rendered once and served from memory (docs/decisions/0016).</summary>
public static class PublishedPagesSetup
{
    public static void AddPublishedPages(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<PublishedState>()
            .AddSingleton<PreparedResponses>()
            .AddSingleton<ForgetPublishedState>()
            .ConfigureDbContext<AppDbContext>((services, options) =>
                options.AddInterceptors(services.GetRequiredService<ForgetPublishedState>()));
    }

    /// <summary>After routing, which knows the address.</summary>
    public static void UsePublishedPages(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<OpenToEverySiteAttribute>() is not null)
                context.Response.Headers.AccessControlAllowOrigin = "*";
            return next(context);
        });
        app.UseMiddleware<PublishedPages>();
    }
}

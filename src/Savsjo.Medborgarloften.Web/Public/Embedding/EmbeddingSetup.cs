using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Reads and checks who may embed, and lets them, on the pages that are made for it and on no other.</summary>
public static partial class EmbeddingSetup
{
    /// <exception cref="InvalidConfigurationException">Something that is no origin: it would become part of a security header.</exception>
    public static void AddEmbedding(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(EmbeddingOptions.Section).Get<EmbeddingOptions>() ?? new();
        foreach (var (place, site) in options.FrameAncestors.Index().Where(one => one.Item != "*" && !Origin().IsMatch(one.Item)))
            throw new InvalidConfigurationException($"{EmbeddingOptions.Section}:{nameof(options.FrameAncestors)}:{place}",
                $"”{site}” är ingen webbplats; skriv till exempel https://www.savsjo.se, utan snedstreck sist.");
        builder.Services.AddSingleton(options);
    }

    /// <summary>After routing, which knows the page, and after the headers that every page has.</summary>
    public static void UseEmbedding(this WebApplication app)
    {
        var sources = app.Services.GetRequiredService<EmbeddingOptions>().Sources;
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<EmbeddableAttribute>() is not null)
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = SecurityHeaders.PolicyFor(frameAncestors: sources);
                headers.Remove("X-Frame-Options");
            }

            return next(context);
        });
    }

    [GeneratedRegex(@"^https?://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?\z")]
    private static partial Regex Origin();
}

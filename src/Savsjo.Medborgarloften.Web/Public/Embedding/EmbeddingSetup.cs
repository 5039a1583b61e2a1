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
        var options = app.Services.GetRequiredService<EmbeddingOptions>();
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<EmbeddableAttribute>() is not { } embeddable)
                return next(context);
            var isRefused = !embeddable.ByEveryone && IsFramedByAnother(context.Request, options);
            context.Response.Headers.ContentSecurityPolicy =
                SecurityHeaders.PolicyFor(frameAncestors: isRefused || embeddable.ByEveryone ? "*" : options.Sources);
            context.Response.Headers.Remove("X-Frame-Options");
            return isRefused ? SayThatItIsNotAllowed(context.Response) : next(context);
        });
    }

    /// <summary>The browser would leave the frame empty, without a word. Where it tells whose page it is, ours says why.</summary>
    private static bool IsFramedByAnother(HttpRequest request, EmbeddingOptions options) =>
        request.Headers["Sec-Fetch-Dest"] == "iframe"
        && Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
        && !string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
        && !options.Allows(page);

    private static Task SayThatItIsNotAllowed(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Redirect(EmbeddedPage.NotAllowedAddress);
        return Task.CompletedTask;
    }

    [GeneratedRegex(@"^https?://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?\z")]
    private static partial Regex Origin();
}

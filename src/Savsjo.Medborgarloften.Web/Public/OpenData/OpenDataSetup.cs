using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>What open data are made from, and the gateway before them.</summary>
public static class OpenDataSetup
{
    /// <summary>
    /// Longer than the 8 kB that the server takes by itself, so that a query that is far too long gets an answer that says so.
    /// </summary>
    private const int MaxRequestLine = 32 * 1024;

    public static void AddOpenData(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = MaxRequestLine);
        builder.Services
            .AddSingleton<AbsoluteAddresses>()
            .AddSingleton<OpenApiDocument>()
            .AddSingleton<FrozenFacts>()
            .AddSingleton<FigureFiles>()
            .AddScoped<FiguresCsvMetadata>()
            .AddScoped<PublishedOpenData>();
    }

    /// <summary>Before anything else that could answer, so that whatever goes wrong later is told in the API's form.</summary>
    public static void UseOpenData(this WebApplication app) =>
        app.UseWhen(OpenDataGateway.Guards, machines => machines.UseMiddleware<OpenDataGateway>());
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Savsjo.Medborgarloften.Benchmarks.Wrk;

/// <summary>Kestrel with nothing but static files: what the application's pages and files are measured against.</summary>
internal static class StaticTwin
{
    public static Task Run(string folder, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) });
        return app.RunAsync(address);
    }
}

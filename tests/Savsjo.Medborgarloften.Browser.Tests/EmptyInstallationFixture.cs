using Microsoft.AspNetCore.Hosting;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// The application as it is run for real, with nothing in it: no account, no period. It stands behind a proxy that ends
/// https, so to speak; the browser counts http://localhost as safe.
/// </summary>
public sealed class EmptyInstallationFixture : WebFixture
{
    private readonly int _port = FreePort.Find();

    public EmptyInstallationFixture()
        : base(TestDatabase.Empty())
    {
        Clock.SetUtcNow(new DateTimeOffset(2022, 4, 25, 8, 0, 0, TimeSpan.Zero));
        UseKestrel(_port);
        StartServer();
    }

    public Uri Address => new($"http://localhost:{_port}");

    /// <summary>What the operator does on the server; the link that the command prints.</summary>
    public async Task<string> CreateAdministrator(string email)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await Web.Commands.CreateAdministrator.Run(Services, email, output));
        var link = new Uri(output.ToString().Trim().Split('\n')[^1]);
        return link.PathAndQuery + link.Fragment;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production").UseSetting("ForwardedHeaders_Enabled", "true")
            .UseSetting("Database:Create", "true")
            .UseSetting("Municipality:PublicAddress", Address.ToString());
        // A published application has its style sheets beside it; this one is run from where it was built.
        builder.UseStaticWebAssets();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            Database.Dispose();
    }
}

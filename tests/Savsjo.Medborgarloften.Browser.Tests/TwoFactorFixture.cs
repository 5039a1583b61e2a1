using Microsoft.AspNetCore.Hosting;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// Everybody needs two factors. Passkeys are bound to the public address, so the port is chosen before the application
/// starts, and the browser uses the name "localhost": an IP address cannot have passkeys.
/// </summary>
public sealed class TwoFactorFixture : WebFixture
{
    private readonly int _port = FreePort.Find();

    public TwoFactorFixture()
    {
        UseKestrel(_port);
        StartServer();
    }

    public Uri Address => new($"http://localhost:{_port}");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:TwoFactorsFor", "alla").UseSetting("Municipality:PublicAddress", Address.ToString());
    }
}

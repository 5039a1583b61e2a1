using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>The application on a real port, for a real browser.</summary>
public sealed class BrowserFixture : WebFixture
{
    public BrowserFixture()
    {
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;
}

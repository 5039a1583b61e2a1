using Microsoft.AspNetCore.Hosting;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>The application as it is run for real.</summary>
public sealed class ProductionFixture : WebFixture
{
    public Visitor SecureVisitor() =>
        new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new("https://localhost") }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}

using Microsoft.AspNetCore.Hosting;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

/// <summary>Everybody needs two factors, as in Production.</summary>
public sealed class TwoFactorFixture : WebFixture
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(TwoFactorOptions.TwoFactorsKey, "alla");
    }
}

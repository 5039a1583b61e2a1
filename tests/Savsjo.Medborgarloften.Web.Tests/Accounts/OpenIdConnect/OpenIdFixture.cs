using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.OpenIdConnect;

/// <summary>
/// The application with one OpenID provider, which knows the municipality's staff and says in amr whether they showed two
/// factors. The clock is the machine's when it begins: cookies with a time, and the framework's nonce, go by that.
/// </summary>
public sealed class OpenIdFixture : WebFixture
{
    public OpenIdFixture()
    {
        Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        Provider = new(Clock);
    }

    public OpenIdTestProvider Provider { get; }

    /// <summary>Goes to the provider from an address here, signs in there, and comes back.</summary>
    public async Task<Page> Through(
        Visitor visitor, string subject, string from = "/konto/extern/till/entra", string? name = "Nils Dahl") =>
        await visitor.Get(Provider.Authorize(await Leave(visitor, from), subject, name));

    /// <summary>Where the browser is sent.</summary>
    public static async Task<Uri> Leave(Visitor visitor, string from = "/konto/extern/till/entra") =>
        (await visitor.Client.GetAsync(from)).Headers.Location ?? throw new InvalidOperationException($"{from} leads nowhere.");

    /// <summary>Somebody invited who has linked their account; and who is now signed in.</summary>
    public async Task<Visitor> Linked(
        Visitor administrator, string email, string subject, string role = Role.MunicipalOfficial, string organisation = "Municipality")
    {
        await Invitations.Invite(administrator, email, role, organisation);
        var visitor = Visitor();
        await Invitations.Open(visitor, await Invitations.LinkTo(this, email));
        await Through(visitor, subject, visitor.Page.Link("Logga in med Sävsjö kommun").GetAttribute("href")!);
        await visitor.Submit("Koppla kontot");
        return visitor;
    }

    /// <summary>The latest entry of the log.</summary>
    public Task<AuditEntry> LatestEntry() =>
        InDatabase(db => db.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Sequence).FirstAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        const string Entra = "OpenIdConnect:entra:";
        builder
            .UseSetting(Entra + "Name", "Sävsjö kommun")
            .UseSetting(Entra + "Authority", OpenIdTestProvider.Issuer)
            .UseSetting(Entra + "ClientId", OpenIdTestProvider.ClientId)
            .UseSetting(Entra + "ClientSecret", OpenIdTestProvider.ClientSecret)
            .UseSetting(Entra + "Organisation", "Kommunen")
            .UseSetting(Entra + "TwoFactors", "amr=mfa, hwk")
            .ConfigureTestServices(services => services.Configure<OpenIdConnectOptions>(
                "medborgarloften/oidc/entra", options => options.BackchannelHttpHandler = Provider));
    }
}

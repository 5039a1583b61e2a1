using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>How accounts are stored: Identity's newest schema, with passkeys.</summary>
public static class AccountStore
{
    private static readonly IServiceProvider Options =
        new ServiceCollection().Configure<IdentityOptions>(identity => Configure(identity.Stores)).BuildServiceProvider();

    public static void Configure(StoreOptions stores)
    {
        stores.SchemaVersion = IdentitySchemaVersions.Version3;
        stores.MaxLengthForKeys = 128;
    }

    /// <summary>
    /// Identity's DbContext reads its schema from the application's services. Design-time factories and tests have none,
    /// so they say it here; without it the model would lack passkeys.
    /// </summary>
    public static DbContextOptionsBuilder UseAccountStore(this DbContextOptionsBuilder options) =>
        options.UseApplicationServiceProvider(Options);
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Saving;

/// <summary>
/// The application on a database that is tried again as SQL Server is, by the same strategy, and that fails as one does when a test
/// says so.
/// </summary>
public sealed class UncertainFixture : WebFixture
{
    internal UncertainDatabase Faults { get; } = new();

    protected override void Forget()
    {
        base.Forget();
        Faults.Mend();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options =>
        {
            options.AddInterceptors(Faults);
            if (Database.Provider == "Sqlite")
                new SqliteDbContextOptionsBuilder(options).ExecutionStrategy(dependencies => new SqlServerRetries(dependencies));
        }));
    }
}

using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>The application with somebody else who does something between what a request has read and what it saves.</summary>
public class MeanwhileFixture : WebFixture
{
    private readonly SomebodyElse _somebodyElse = new();

    /// <summary>Once, before the next transaction begins; what it saves itself is not held up.</summary>
    public void Meanwhile(Func<AppDbContext, Task> work) => _somebodyElse.Work = () => InDatabase(async db =>
    {
        await work(db);
        return true;
    });

    /// <summary>Whether it has been done; a test that races with nothing proves nothing.</summary>
    public bool HasHappened => _somebodyElse.Work is null;

    protected override void Forget()
    {
        base.Forget();
        _somebodyElse.Work = null;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // First of all: whoever saves stands in no line yet.
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(_somebodyElse));
            var last = services[^1];
            services.RemoveAt(services.Count - 1);
            services.Insert(0, last);
        });
    }

    private sealed class SomebodyElse : DbTransactionInterceptor
    {
        public Func<Task>? Work { get; set; }

        public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken)
        {
            if (Work is not { } work)
                return result;
            Work = null;
            await work();
            return result;
        }
    }
}

using System.Data.Common;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Telling;
using Savsjo.Medborgarloften.Web.Tests.Mail;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Telling;

/// <summary>Something happens while the program reads what to tell.</summary>
public sealed class TellingMeanwhileTests(MailFixture app) : IClassFixture<MailFixture>
{
    private readonly MailFixture _app = app.AsNew();

    [Fact]
    public async Task A_report_that_is_taken_back_while_its_mail_is_written_is_told_to_nobody_then_or_later()
    {
        var meanwhile = new AfterTheNewestIsRead();
        await using var busy = _app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(meanwhile))));
        Assert.Equal(0, await Tell(busy.Services));
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        _app.Clock.Advance(TimeSpan.FromMinutes(6));
        var police = await _app.SignedIn(Role.PoliceCoordinator);
        await police.Get("/inmatning");
        meanwhile.Happens = () => police.Submit("Ta tillbaka och ändra 2.2");

        Assert.Equal(0, await Tell(busy.Services));

        Assert.Null(meanwhile.Happens);
        _app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(0, await Tell(busy.Services));
    }

    private static async Task<int> Tell(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TellStaff>().Run(CancellationToken.None);
    }

    private sealed class AfterTheNewestIsRead : DbCommandInterceptor
    {
        public Func<Task>? Happens { get; set; }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (Happens is { } happens && command.CommandText.Contains("MAX(", StringComparison.Ordinal))
            {
                Happens = null;
                await happens();
            }

            return result;
        }
    }
}

using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>The application on a database that fails when a test says so: a full disk, or a file that is gone.</summary>
public sealed class FaultyDatabaseFixture : WebFixture
{
    private readonly Faults _faults = new();

    public void FailWrites() => _faults.IsFailing = command => !command.StartsWith("SELECT", StringComparison.Ordinal)
        && !command.StartsWith("PRAGMA", StringComparison.Ordinal);

    public void FailWritesTo(string table) => _faults.IsFailing = command =>
        command.StartsWith("INSERT", StringComparison.Ordinal) && command.Contains(table, StringComparison.Ordinal);

    public void FailUpdatesOf(string table) => _faults.IsFailing = command =>
        command.StartsWith("UPDATE", StringComparison.Ordinal) && command.Contains(table, StringComparison.Ordinal);

    public void FailAll() => _faults.IsFailing = _ => true;

    public void Mend() => _faults.IsFailing = _ => false;

    protected override void Forget()
    {
        base.Forget();
        Mend();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(_faults)));
    }

    private sealed class Faults : DbCommandInterceptor
    {
        private const int DiskFull = 13;

        public Func<string, bool> IsFailing { get; set; } = _ => false;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken)
        {
            Fail(command);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
        {
            Fail(command);
            return ValueTask.FromResult(result);
        }

        private void Fail(DbCommand command)
        {
            if (IsFailing(command.CommandText.TrimStart()))
                throw new SqliteException("database or disk is full", DiskFull);
        }
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>Transaktioner som lämnar sin plats: whether they are committed, rolled back or let go of, the next in line may write.</summary>
internal sealed class SqliteTransactions(RelationalTransactionFactoryDependencies dependencies) : RelationalTransactionFactory(dependencies)
{
    public override RelationalTransaction Create(
        IRelationalConnection connection, DbTransaction transaction, Guid transactionId,
        IDiagnosticsLogger<DbLoggerCategory.Database.Transaction> logger, bool transactionOwned) =>
        new InLine(connection, transaction, transactionId, logger, transactionOwned, Dependencies.SqlGenerationHelper);

    private sealed class InLine(
        IRelationalConnection connection, DbTransaction transaction, Guid transactionId,
        IDiagnosticsLogger<DbLoggerCategory.Database.Transaction> logger, bool transactionOwned, ISqlGenerationHelper sql)
        : RelationalTransaction(connection, transaction, transactionId, logger, transactionOwned, sql)
    {
        protected override void ClearTransaction()
        {
            base.ClearTransaction();
            SqliteWriters.Instance.Ended(Connection.DbConnection);
        }

        protected override async Task ClearTransactionAsync(CancellationToken cancellationToken = default)
        {
            await base.ClearTransactionAsync(cancellationToken);
            SqliteWriters.Instance.Ended(Connection.DbConnection);
        }
    }
}

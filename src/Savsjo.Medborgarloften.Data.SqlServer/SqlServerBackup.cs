using Microsoft.Data.SqlClient;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>The server takes its own backups, on its own disk: the program says what to run.</summary>
public sealed class SqlServerBackup(string connectionString) : IDatabaseBackup
{
    private string Database => new SqlConnectionStringBuilder(connectionString).InitialCatalog;

    public string Instead(string file) =>
        $"""
        Databasen ligger i SQL Server, som tar sina säkerhetskopior själv. Kör på servern, som den som sköter den:

          BACKUP DATABASE [{Database}] TO DISK = N'{file}' WITH CHECKSUM, COMPRESSION, INIT;
          RESTORE VERIFYONLY FROM DISK = N'{file}' WITH CHECKSUM;

        Läs in den igen så här, med alla webbnoder stoppade:

          ALTER DATABASE [{Database}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
          RESTORE DATABASE [{Database}] FROM DISK = N'{file}' WITH CHECKSUM, REPLACE;
          ALTER DATABASE [{Database}] SET MULTI_USER;

        Kontrollera sedan innehållet med kommandot verify.
        """;

    public Task<BackupContents> Write(string file, CancellationToken cancellation = default) =>
        throw new DatabaseFaultException(Instead(file));

    public Task<BackupContents> Restore(string file, CancellationToken cancellation = default) =>
        throw new DatabaseFaultException(Instead(file));
}

using Microsoft.Data.SqlClient;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>The server takes its own backups, on its own disk: the program says what to run.</summary>
public sealed class SqlServerBackup(string connectionString) : IDatabaseBackup
{
    private readonly SqlConnectionStringBuilder _connection = new(connectionString);

    public string Instead(string file)
    {
        var (database, path) = (Name(_connection.InitialCatalog), $"N'{file.Replace("'", "''", StringComparison.Ordinal)}'");
        return $"""
            Databasen ligger i SQL Server, som tar sina säkerhetskopior själv. Kör på servern, som den som sköter den. Sökvägen är
            serverns egen; i en behållare är det en mapp i den, till exempel /var/opt/mssql/data.

              BACKUP DATABASE {database} TO DISK = {path} WITH CHECKSUM;
              RESTORE VERIFYONLY FROM DISK = {path} WITH CHECKSUM;

            Välj ett nytt filnamn varje gång: en kopia till läggs annars efter den första i samma fil, och den första är den som
            läses in. Läs in så här, med alla webbnoder stoppade:

              ALTER DATABASE {database} SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
              RESTORE DATABASE {database} FROM DISK = {path} WITH CHECKSUM, REPLACE;
              ALTER DATABASE {database} SET MULTI_USER;
            {Login(database)}
            Kontrollera sedan innehållet med kommandot verify.
            """;
    }

    /// <summary>On another server the login has another number than the one that the database remembers.</summary>
    private string Login(string database) => _connection.UserID is { Length: > 0 } user
        ? $"""

            På en annan server finns inte alltid databasen, och då utgår raderna med SINGLE_USER och MULTI_USER. Skapa inloggningen
            och koppla den till databasens användare:

              USE {database};
              ALTER USER {Name(user)} WITH LOGIN = {Name(user)};

            """
        : "";

    private static string Name(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    public Task<BackupContents> Write(string file, CancellationToken cancellation = default) =>
        throw new DatabaseFaultException(Instead(file));

    public Task<BackupContents> Restore(string file, CancellationToken cancellation = default) =>
        throw new DatabaseFaultException(Instead(file));
}

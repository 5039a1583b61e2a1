using System.ComponentModel;
using System.Security.Authentication;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>What SQL Server's error numbers mean.</summary>
public sealed class SqlServerErrors : IDatabaseErrors
{
    /// <summary>From this class on, the server or the way to it is at fault, not the statement.</summary>
    private const byte FatalClass = 20;

    private const int CannotOpen = 4060;

    /// <summary>SEC_E_UNTRUSTED_ROOT and SEC_E_WRONG_PRINCIPAL.</summary>
    private const int UntrustedRoot = unchecked((int)0x80090325), WrongName = unchecked((int)0x80090322);

    /// <summary>
    /// A refused, reset or closed connection: on Linux each comes with number 0 or the system's own, and the class of what ends a
    /// connection. A login that is refused is none.
    /// </summary>
    public static bool IsLostConnection(Exception exception) => exception is SqlException { Class: >= FatalClass };

    /// <summary>A violated unique index is 2601, a violated unique constraint 2627.</summary>
    public bool IsDuplicate(DbUpdateException exception) =>
        exception.InnerException is SqlException { Number: 2601 or 2627 };

    /// <summary>547 is of check constraints too; what kind it is, the message has in capitals in every language.</summary>
    public bool IsBrokenReference(DbUpdateException exception) => exception.InnerException is SqlException { Number: 547 } refused
        && (refused.Message.Contains("FOREIGN KEY", StringComparison.Ordinal)
            || refused.Message.Contains("REFERENCE", StringComparison.Ordinal));

    public string? WhyUnreachable(Exception exception) => exception switch
    {
        // What remains when the attempts are used up.
        RetryLimitExceededException { InnerException: { } last } => WhyUnreachable(last),
        SqlException { Number: 18456 or 18452 or 18488 } => "SQL Server nekar inloggningen; kontrollera användarnamn och lösenord.",
        SqlException { Number: CannotOpen } => "databasen finns inte, eller så får kontot inte öppna den.",
        SqlException { Number: 262 } => "kontot får inte skapa databasen; skapa den först och ge kontot rätt att ändra i den.",
        SqlException encrypted when IsUntrustedCertificate(encrypted) =>
            "SQL Server svarar, men dess certifikat godtas inte. Installera certifikatets utfärdare på den här datorn, eller skriv "
                + "TrustServerCertificate=True om nätet dit är ert eget (docs/operation/sql-server.md).",
        SqlException { Class: >= FatalClass } or SqlException { Number: < 0 } =>
            "SQL Server svarar inte; kontrollera servernamnet, nätverket och att servern är igång.",
        _ => null,
    };

    public bool IsAway(Exception exception) => exception switch
    {
        RetryLimitExceededException { InnerException: { } last } => IsAway(last),
        SilentDatabaseException => true,
        SqlException encrypted when IsUntrustedCertificate(encrypted) => false,
        SqlException { Class: >= FatalClass } or SqlException { Number: < 0 } => true,
        // Opened, but not ready: it is recovered, starts or stops, is paused, or another node of the group has it.
        SqlException { Number: CannotOpen or 904 or 921 or 922 or 976 or 983 or 6005 or 17142 or 18401 } => true,
        _ => false,
    };

    /// <summary>Told by the platform's own TLS: as an exception of .NET on Linux, as a number of Windows there.</summary>
    private static bool IsUntrustedCertificate(SqlException exception)
    {
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
            if (inner is AuthenticationException or Win32Exception { NativeErrorCode: UntrustedRoot or WrongName })
                return true;
        return false;
    }
}

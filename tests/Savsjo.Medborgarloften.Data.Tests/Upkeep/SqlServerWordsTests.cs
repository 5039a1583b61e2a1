using System.Security.Authentication;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Data.Tests.Upkeep;

/// <summary>What is said of a server that answers in an unusual way, and of a database that somebody else made.</summary>
public sealed class SqlServerWordsTests
{
    [Fact]
    public void A_certificate_that_nobody_trusts_is_no_server_that_does_not_answer()
    {
        var errors = new SqlServerErrors();
        var refused = SqlServerFault.Of(0, 20, new IOException("", new AuthenticationException("The remote certificate was rejected.")));

        Assert.StartsWith("SQL Server svarar, men dess certifikat godtas inte.", errors.WhyUnreachable(refused), StringComparison.Ordinal);
        Assert.StartsWith("SQL Server svarar inte", errors.WhyUnreachable(SqlServerFault.LostConnection()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Finnish_Swedish_100_CI_AS", 0)]
    [InlineData(true, "Finnish_Swedish_CI_AI", 0)]
    [InlineData(true, "SQL_Latin1_General_CP1_CI_AS", 0)]
    [InlineData(true, "Latin1_General_CI_AI", 1)]
    [InlineData(false, "Finnish_Swedish_CI_AS", 1)]
    [InlineData(false, "Latin1_General_100_CI_AI_SC_UTF8", 2)]
    public void How_the_database_was_made_is_said_with_what_to_do_where_it_will_not_do(bool isSnapshotOn, string collation, int remarks)
    {
        var traits = SqlServerTraits.Of(isSnapshotOn, collation);

        Assert.Equal($"READ_COMMITTED_SNAPSHOT är {(isSnapshotOn ? "på" : "av")}, sorteringen är {collation}.", traits.Found);
        Assert.Equal(remarks, traits.Remarks.Count);
    }
}

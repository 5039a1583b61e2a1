using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>Transactions are begun in one place, in one order of locks and with a key (docs/decisions/0052).</summary>
public partial class TransactionTests
{
    /// <summary>The unit of work, what a save is made with, and the files of one provider, where the driver is spoken to.</summary>
    private static readonly string[] Own =
    [
        "src/Savsjo.Medborgarloften.Data/Saving/", "src/Savsjo.Medborgarloften.Data/AppDbContext.cs", "src/Savsjo.Medborgarloften.Data.Sq",
    ];

    [Fact]
    public void Nobody_else_begins_a_transaction_or_tries_again() => House.Source.SelectMany(Begun).ShouldBeNone();

    [Fact]
    public void One_who_does_is_seen() => Assert.Equal(
        ["src/X.Web/A.cs: BeginTransactionAsync(", "src/X.Web/A.cs: CreateExecutionStrategy("],
        Begun(new("src/X.Web/A.cs", "await db.Database.BeginTransactionAsync(); db.Database.CreateExecutionStrategy();")));

    private static IEnumerable<string> Begun(SourceFile file) =>
        file.IsCode && !Own.Any(path => file.Path.StartsWith(path, StringComparison.Ordinal))
            ? Beginning().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")
            : [];

    [GeneratedRegex(@"\b(?:BeginTransaction(?:Async)?|UseTransaction(?:Async)?|CreateExecutionStrategy)\(")]
    private static partial Regex Beginning();
}

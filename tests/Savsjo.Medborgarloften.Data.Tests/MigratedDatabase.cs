using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>A migrated database of a class's own, of the kind that TEST_DATABASE asks for.</summary>
public sealed class MigratedDatabase : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.Migrated();

    public IDatabaseErrors Errors => _database.Errors;

    public AppDbContext Open() => _database.Open();

    public void Dispose() => _database.Dispose();
}

using Microsoft.EntityFrameworkCore.Update;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Flera ändringar i ett kommando: EF Core sends SQLite one change at a time. SQLite takes several, one after the other, and answers each
/// by itself; a tertial is saved with two commands instead of thirty.
/// </summary>
internal sealed class SqliteBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    /// <summary>Each statement looks for its parameters among those of all of them, so more at once is slower again.</summary>
    private const int Most = 40;

    public ModificationCommandBatch Create() => new Batch(dependencies);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies)
        : AffectedCountModificationCommandBatch(dependencies, Most);
}

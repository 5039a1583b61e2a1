namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>
/// SQL Server removes deleted rows from its pages by itself (ghost cleanup); how long its log and its backups are kept is the
/// operator's to decide.
/// </summary>
public sealed class SqlServerTraces : IErasedTraces
{
    public Task<bool> Clear(AppDbContext db, CancellationToken cancellation = default) => Task.FromResult(true);
}

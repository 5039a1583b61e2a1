namespace Savsjo.Medborgarloften.Data;

/// <summary>Spåren av det som är raderat; implemented once in each provider project.</summary>
public interface IDatabaseTraces
{
    /// <summary>Lets what was deleted leave the database's files too, as far as the database can be told to.</summary>
    Task Erase(AppDbContext db, CancellationToken cancellation);
}

namespace Savsjo.Medborgarloften.Data;

/// <summary>Spår av det borttagna: what a database still holds in its file of rows that were changed or deleted.</summary>
public interface IErasedTraces
{
    /// <summary>Outside any transaction. False when the database was too busy: the traces go with time, or the next attempt.</summary>
    Task<bool> Clear(AppDbContext db, CancellationToken cancellation = default);
}

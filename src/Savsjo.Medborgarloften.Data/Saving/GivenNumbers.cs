using Microsoft.EntityFrameworkCore.ChangeTracking.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Savsjo.Medborgarloften.Data.Saving;

/// <summary>
/// Nummer som databasen gav: those of an attempt that was not committed are of nothing. What belongs to a new row would be sent with
/// its number of then.
/// </summary>
internal static class GivenNumbers
{
    /// <summary>
    /// Before each attempt, the first too, which has none. EF Core forgets them where a statement fails, and not where the commit of a
    /// transaction does that was begun around them; there is no public way to have it done. Nothing is looked for by this.
    /// </summary>
    public static void Forget(AppDbContext db)
    {
#pragma warning disable EF1001
        foreach (var entry in db.GetService<IStateManager>().Entries)
            entry.DiscardStoreGeneratedValues();
#pragma warning restore EF1001
    }
}

using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data;

/// <summary>What differs between databases beyond what EF Core hides; implemented once in each provider project.</summary>
public interface IDatabaseErrors
{
    /// <summary>Whether a save failed because a unique index already held the value.</summary>
    bool IsDuplicate(DbUpdateException exception);

    /// <summary>Whether a save failed because a row that it refers to is gone, or one that it takes away is referred to.</summary>
    bool IsBrokenReference(DbUpdateException exception);

    /// <summary>Why the database could not be opened or created, as a Swedish sentence; null when something else went wrong.</summary>
    string? WhyUnreachable(Exception exception);
}

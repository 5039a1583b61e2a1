using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data;

/// <summary>What differs between databases beyond what EF Core hides; implemented once in each provider project.</summary>
public interface IDatabaseErrors
{
    /// <summary>Whether a save failed because a unique index already held the value.</summary>
    bool IsDuplicate(DbUpdateException exception);

    /// <summary>Whether a save failed because a row that it refers to is gone, or one that it takes away is referred to.</summary>
    bool IsBrokenReference(DbUpdateException exception);

    /// <summary>
    /// Whether somebody else was quicker: the same was saved, what was changed has been changed, or what was referred to is gone. Nothing
    /// of the second one is stored, and it is no fault of ours. A use case looks again at what is stored now, or says so.
    /// </summary>
    bool IsOvertaken(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || IsDuplicate(exception) || IsBrokenReference(exception);

    /// <summary>Why the database could not be opened or created, as a Swedish sentence; null when something else went wrong.</summary>
    string? WhyUnreachable(Exception exception);

    /// <summary>
    /// Whether it is the server that does not answer, for now: it is away, starts anew, or is too slow. Not a wrong setting, nor a file
    /// of this machine's own.
    /// </summary>
    bool IsAway(Exception exception) => false;
}

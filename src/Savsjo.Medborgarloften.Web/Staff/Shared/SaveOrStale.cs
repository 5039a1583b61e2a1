using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>Sparar, om ingen annan hann före: a step that rests on what its author saw is stored whole, or not at all.</summary>
public static class SaveOrStale
{
    /// <param name="stale">What is answered when somebody else was quicker; nothing is saved then, and nothing stays tracked.</param>
    public static Task<Outcome> SaveOr(this AppDbContext db, Outcome stale, IDatabaseErrors errors, CancellationToken cancellation) =>
        db.Try(() => db.SaveChangesAsync(cancellation), stale, errors);

    /// <summary>The same for work on a round, which whoever publishes must know of.</summary>
    public static Task<Outcome> SaveWorkOr(
        this AppDbContext db, Round round, Outcome stale, IDatabaseErrors errors, CancellationToken cancellation) =>
        db.Try(() => db.SaveWorkOn(round, cancellation), stale, errors);

    /// <summary>The same for a draft that saves itself, and waits to be told of in the log.</summary>
    public static Task<Outcome> SaveDraftOr(
        this AppDbContext db, Round round, Outcome stale, IDatabaseErrors errors, CancellationToken cancellation) =>
        db.Try(() => db.SaveDraftOn(round, cancellation), stale, errors);

    private static async Task<Outcome> Try(this AppDbContext db, Func<Task> save, Outcome stale, IDatabaseErrors errors)
    {
        try
        {
            await save();
            return Outcome.Done;
        }
        // What it refers to may have been taken away meanwhile, as a measure by whoever administers the period.
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            db.ChangeTracker.Clear();
            return stale;
        }
    }
}

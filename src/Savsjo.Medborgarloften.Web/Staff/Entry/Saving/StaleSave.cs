using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Saves a step that rests on what its author saw, and refuses it when somebody else was quicker.</summary>
public static class StaleSave
{
    public static RuleViolation SomebodyWasQuicker { get; } =
        new("Någon annan har just ändrat rapporten. Läs in sidan igen och se vad som har hänt.");

    /// <summary>Empty when saved. Otherwise nothing is saved and nothing stays tracked.</summary>
    public static async Task<IReadOnlyList<RuleViolation>> SaveUnlessChanged(this AppDbContext db, Round round, CancellationToken cancellation)
    {
        try
        {
            await db.SaveWorkOn(round, cancellation);
            return [];
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return [SomebodyWasQuicker];
        }
    }
}

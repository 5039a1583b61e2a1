using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Saves a publication, whole, and refuses it when somebody else was quicker.</summary>
public static class PublicationSave
{
    /// <summary>Empty when saved. Otherwise nothing is saved and nothing stays tracked.</summary>
    public static async Task<IReadOnlyList<RuleViolation>> SavePublication(this AppDbContext db, IDatabaseErrors errors, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return [];
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || errors.IsDuplicate(exception))
        {
            db.ChangeTracker.Clear();
            return [PublishFollowUpReport.SomebodyWasQuicker];
        }
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Den första av många: who begins a row that several want to begin does so in turn on each node, and looks first whether it is there.
/// Between nodes the unique index decides.
/// </summary>
public sealed class FirstOfMany(IServiceScopeFactory scopes, IDatabaseErrors errors) : IDisposable
{
    private readonly SemaphoreSlim _door = new(1, 1);

    /// <param name="row">Made at its turn.</param>
    /// <param name="same">Whether a row is the one that several want to begin.</param>
    /// <param name="with">What belongs to the row, and is saved with it.</param>
    /// <returns>False when somebody else was quicker.</returns>
    public async Task<bool> Begin<TRow>(TRow row, Expression<Func<TRow, bool>> same, object? with = null)
        where TRow : class
    {
        await _door.WaitAsync();
        try
        {
            return await scopes.InOwnScope(async db =>
                !await db.Set<TRow>().AnyAsync(same) && await Save(db, with is null ? [row] : [row, with]));
        }
        finally
        {
            _door.Release();
        }
    }

    public void Dispose() => _door.Dispose();

    private async Task<bool> Save(AppDbContext db, object[] rows)
    {
        db.AddRange(rows);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (errors.IsDuplicate(exception))
        {
            return false;
        }
    }
}

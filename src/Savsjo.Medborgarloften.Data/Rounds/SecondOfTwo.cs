using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>
/// Den andra av två som gör samma sak samtidigt: begins the same report or note, a period over the same days, opens or publishes the same
/// follow-up. The
/// second is told so here, where nobody else can write since the audit chain's head is locked, and not by a failed insert,
/// which the database's log would call an error. The unique indexes stay what guarantees it.
/// </summary>
internal static class SecondOfTwo
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody else was a moment quicker.</exception>
    public static async Task Refuse(AppDbContext db, CancellationToken cancellation)
    {
        await Refuse<ActivityReport>(
            db, report => one => one.ActivityId == report.ActivityId && one.Tertial == report.Tertial, cancellation);
        await Refuse<PromiseNote>(db, note => one => one.PromiseId == note.PromiseId && one.Tertial == note.Tertial, cancellation);
        await Refuse<FollowUpReport>(db, report => one => one.Tertial == report.Tertial && one.Version == report.Version, cancellation);
        await Refuse<MunicipalityVersion>(db, version => one => one.Number == version.Number, cancellation);
        await Refuse<PromisePeriod>(
            db, period => one => one.FirstDay <= period.LastDay && one.LastDay >= period.FirstDay, cancellation);
        await Refuse<Correction>(db, correction => one => one.RoundId == correction.RoundId && one.IsOngoing, cancellation);
    }

    private static async Task Refuse<T>(AppDbContext db, Func<T, Expression<Func<T, bool>>> sameAs, CancellationToken cancellation)
        where T : class
    {
        var all = db.ChangeTracker.Entries<T>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();
        if (all.Count > 0 && await db.Set<T>().AnyAsync(all.Select(sameAs).Aggregate(Or), cancellation))
            throw new DbUpdateConcurrencyException($"Somebody else has just added the same {typeof(T).Name}.");
    }

    private static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)),
            one.Parameters);
}

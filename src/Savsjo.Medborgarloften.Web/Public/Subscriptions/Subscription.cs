using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Subscriptions;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Bekräftar och avslutar en prenumeration, by the codes in its letters.</summary>
public sealed class Subscription(AppDbContext db, SubscriptionLinks links, IErasedTraces traces, TimeProvider clock)
{
    /// <summary>What a confirmation link leads to.</summary>
    public async Task<SubscriptionState> ToConfirm(string? code, CancellationToken cancellation)
    {
        if (links.WhoConfirms(code) is not { } id)
            return SubscriptionState.Unreadable;
        return await Confirmable(id).Select(one => (bool?)(one.ConfirmedUtc != null)).SingleOrDefaultAsync(cancellation) switch
        {
            null => SubscriptionState.Gone,
            false => SubscriptionState.Waiting,
            true => SubscriptionState.Confirmed,
        };
    }

    /// <summary>Says yes; twice is as good as once.</summary>
    public async Task Confirm(string? code, CancellationToken cancellation)
    {
        if (links.WhoConfirms(code) is not { } id)
            return;
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        // What is published from here on is told of: a publication that is saved in this very moment has a higher id.
        int? newest = await db.FollowUpReports.MaxAsync(report => (int?)report.Id, cancellation) ?? 0;
        await Confirmable(id).Where(one => one.ConfirmedUtc == null).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.ConfirmedUtc, now)
            .SetProperty(one => one.ToldOf, newest), cancellation);
    }

    /// <summary>What an ending link leads to: <see cref="SubscriptionState.Gone"/> when it has been used.</summary>
    public async Task<SubscriptionState> ToEnd(string? code, CancellationToken cancellation) =>
        links.WhoEnds(code) is not { } id ? SubscriptionState.Unreadable
        : await db.Subscribers.AnyAsync(one => one.Id == id, cancellation) ? SubscriptionState.Confirmed
        : SubscriptionState.Gone;

    /// <summary>
    /// Forgets the address: the row, the letters that wait (by the database's cascade), and what the files still hold
    /// of them.
    /// </summary>
    public async Task End(string? code, CancellationToken cancellation)
    {
        if (links.WhoEnds(code) is { } id
            && await db.Once(() => db.Subscribers.Where(one => one.Id == id).ExecuteDeleteAsync(cancellation), cancellation) > 0)
            await traces.Clear(db, cancellation);
    }

    private IQueryable<Subscriber> Confirmable(Guid id)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Subscriber.ConfirmableFor;
        return db.Subscribers.Where(one => one.Id == id && (one.ConfirmedUtc != null || one.LatestLetterUtc > oldest));
    }
}

/// <summary>What a link in a letter leads to.</summary>
public enum SubscriptionState
{
    /// <summary>We never made it, or not all of it arrived.</summary>
    Unreadable = 1,

    /// <summary>It was ours: its time is out, or the subscription has been ended.</summary>
    Gone = 2,

    /// <summary>Asked for and not confirmed.</summary>
    Waiting = 3,

    Confirmed = 4,
}

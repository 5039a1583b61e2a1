using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Skriver brev till prenumeranterna. Publishing does nothing for it: each subscriber's row says which follow-up they were last
/// told of, and here those who are behind get their letters, some at a time. The row is moved on in the transaction that
/// stores the letters, by whichever node finds it unmoved. So everyone gets each letter once, whatever dies in between.
/// </summary>
public sealed partial class NotifySubscribers(
    AppDbContext db, Outbox outbox, SubscriptionLetters letters, IErasedTraces traces, TimeProvider clock, ILogger<NotifySubscribers> log)
{
    /// <summary>
    /// Waiting letters to subscribers, all nodes together: a one-time link that somebody waits for never has thousands
    /// before it.
    /// </summary>
    public const int MostWaiting = 100;

    /// <returns>How many were told.</returns>
    public async Task<int> Run(CancellationToken cancellation)
    {
        if (await db.FollowUpReports.MaxAsync(report => (int?)report.Id, cancellation) is not { } newest
            || await Behind(newest).FirstOrDefaultAsync(cancellation) is not { } first)
            return 0;
        var room = MostWaiting - await db.OutgoingMails.CountAsync(mail => mail.SubscriberId != null, cancellation);
        if (room <= 0)
            return 0;
        var news = await PublishedNews.Between(db, first.ToldOf, newest, cancellation);
        var behind = await Behind(newest).Take(room).ToListAsync(cancellation);
        var told = await db.Once(() => Tell(behind, news, newest, cancellation), cancellation);
        if (told > 0)
            LogTold(told);
        return told;
    }

    /// <summary>Forgets those who did not confirm in time.</summary>
    public async Task RemoveUnconfirmed(CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Subscriber.ConfirmableFor;
        if (await db.Once(
            () => db.Subscribers.Where(one => one.ConfirmedUtc == null && one.LatestLetterUtc <= oldest).ExecuteDeleteAsync(cancellation),
            cancellation) > 0)
            await traces.Clear(db, cancellation);
    }

    /// <summary>
    /// Those who were told least recently first, so that the first one's news is everybody's. Every node goes in this
    /// order, and none waits for another in a ring.
    /// </summary>
    private IQueryable<Untold> Behind(int newest) => db.Subscribers
        .Where(one => one.ToldOf < newest)
        .OrderBy(one => one.ToldOf).ThenBy(one => one.Id)
        .Select(one => new Untold(one.Id, one.Email, one.ToldOf!.Value, one.Language));

    private async Task<int> Tell(
        IReadOnlyList<Untold> behind, IReadOnlyList<PublishedNews> news, int newest, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var told = 0;
        foreach (var subscriber in behind)
            if (await Claim(subscriber, newest, cancellation))
            {
                foreach (var one in news.Where(one => one.Id > subscriber.ToldOf))
                    outbox.Post(letters.About(one, subscriber.Id, subscriber.Email, subscriber.Language));
                told++;
            }

        await db.SaveChangesAsync(cancellation);
        return told;
    }

    /// <summary>
    /// False when another node was quicker, or the subscription has just been ended. From here to the commit nobody
    /// can end it.
    /// </summary>
    private async Task<bool> Claim(Untold subscriber, int newest, CancellationToken cancellation) => await db.Subscribers
        .Where(one => one.Id == subscriber.Id && one.ToldOf == subscriber.ToldOf)
        .ExecuteUpdateAsync(set => set.SetProperty(one => one.ToldOf, newest), cancellation) == 1;

    [LoggerMessage(LogLevel.Information, "Mejl om det senast publicerade är skrivna till {Count} prenumeranter.")]
    private partial void LogTold(int count);

    private sealed record Untold(Guid Id, string Email, int ToldOf, string? Language);
}

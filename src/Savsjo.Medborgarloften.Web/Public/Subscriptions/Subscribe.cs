using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Anmäler en adress. Nobody learns whether it was known: the answer is the same, and so, nearly, is the work. A letter goes
/// to it in either case, unless it has had its share.
/// </summary>
public sealed class Subscribe(
    AppDbContext db, Outbox outbox, SubscriptionLetters letters, SubscriptionThrottle throttle, SignUpTurns turns, IDatabaseErrors errors,
    TimeProvider clock)
{
    /// <summary>Letters an hour to all addresses together: a network of strangers' machines must not make us a sender of spam.</summary>
    public const int MostAnHour = 200;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <param name="language">See <see cref="Subscriber.Language"/>.</param>
    /// <returns>How long they have to wait; null when the letter is decided on, if there is to be one.</returns>
    public async Task<TimeSpan?> Request(string email, string? language, IPAddress? client, CancellationToken cancellation)
    {
        // Whoever has had their share waits neither in line nor for the database, and keeps nobody else waiting there.
        if (throttle.Refuse(client) is { } already)
            return already;
        using var turn = await turns.Enter(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        var anHourAgo = now - Hour;
        var sent = await db.Subscribers.CountAsync(one => one.LatestLetterUtc > anHourAgo, cancellation);
        if (throttle.Count(client, areMany: sent >= MostAnHour / 2) is { } wait)
            return wait;
        if (sent >= MostAnHour)
            return Hour;
        await Post(email, language, now, cancellation);
        return null;
    }

    private async Task Post(string email, string? language, DateTime now, CancellationToken cancellation)
    {
        var hash = Subscriber.HashOf(email);
        var subscriber = await db.Subscribers.SingleOrDefaultAsync(one => one.EmailHash == hash, cancellation);
        if (subscriber?.TakesLetterAt(now) == false)
            return;
        if (subscriber is null)
            db.Subscribers.Add(subscriber = new Subscriber(email, now, language));
        else
            subscriber.NoteLetter(now);
        subscriber.Prefer(language);
        outbox.Post(subscriber.ConfirmedUtc is null ? letters.Confirmation(subscriber) : letters.AlreadySubscribed(subscriber));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            // Another node has just taken the same address: its letter is on the way.
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>Turordning vid anmälan; between nodes the unique index decides.</summary>
public sealed class SignUpTurns : OneAtATime;

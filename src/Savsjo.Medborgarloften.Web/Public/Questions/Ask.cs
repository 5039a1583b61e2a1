using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>
/// Tar emot en fråga. Whoever writes an address may not own it, so a letter asks its owner first, with nothing in it that the writer
/// chose. The answer is the same whether a letter is sent or not: nobody learns what an address has asked.
/// </summary>
public sealed class Ask(
    AppDbContext db, Outbox outbox, QuestionLetters letters, QuestionThrottle throttle, AskingTurns turns, TimeProvider clock)
{
    /// <summary>
    /// Questions a day from all together: enough for a municipality whose promises are in the newspaper, and what an inbox can bear when
    /// many machines mean ill.
    /// </summary>
    public const int MostADay = 100;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <returns>How long they have to wait; null when the letter is decided on, if there is to be one.</returns>
    public async Task<TimeSpan?> Request(Asker asker, string text, QuestionSubject about, CancellationToken cancellation)
    {
        if (throttle.Refuse(asker.Client) is { } already)
            return already;
        using var turn = await turns.Enter(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        var aDayAgo = now - Day;
        var asked = await db.Questions.CountAsync(one => one.AskedUtc > aDayAgo, cancellation);
        if (throttle.Count(asker.Client, areMany: asked >= MostADay / 2) is { } wait)
            return wait;
        if (asked >= MostADay)
            return QuestionThrottle.Window;
        if (await TakesLetter(Subscriber.HashOf(asker.Email), now, cancellation))
            await Post(new(asker.Email, text, about.Words, about.Page, now, asker.Language), cancellation);
        return null;
    }

    private Task<int> Post(Question question, CancellationToken cancellation)
    {
        db.Questions.Add(question);
        outbox.Post(letters.Confirmation(question));
        return db.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// An address gets a letter an hour and few in a row that nobody answers, and none for long once its owner has said that the question
    /// was not theirs.
    /// </summary>
    private async Task<bool> TakesLetter(string hash, DateTime now, CancellationToken cancellation)
    {
        var earlier = await db.Questions.AsNoTracking()
            .Where(one => one.EmailHash == hash && one.ForgottenUtc > now)
            .Select(one => new { one.AskedUtc, one.SentUtc, one.RefusedUtc })
            .ToListAsync(cancellation);
        var unanswered = earlier.Where(one => one.SentUtc is null).ToList();
        return earlier.TrueForAll(one => one.RefusedUtc is null)
            && earlier.Count - unanswered.Count < Question.MostSent
            && unanswered.Count < Question.MostUnanswered
            && unanswered.TrueForAll(one => now - one.AskedUtc >= Question.BetweenLetters);
    }
}

/// <summary>Den som frågar.</summary>
/// <param name="Language">See <see cref="Question.Language"/>.</param>
/// <param name="Client">Where the form came from.</param>
public sealed record Asker(string Email, string? Language, IPAddress? Client);

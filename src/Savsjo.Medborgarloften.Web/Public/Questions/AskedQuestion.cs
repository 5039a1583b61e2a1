using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>
/// Bekräftar eller avvisar en fråga, by the code in its letter. A question that is sent on leaves the database in the transaction that
/// puts its letter in the outbox.
/// </summary>
public sealed class AskedQuestion(
    AppDbContext db, QuestionLinks links, QuestionLetters letters, Outbox outbox, IErasedTraces traces, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>What the link leads to.</summary>
    public async Task<QuestionAtLink> ToConfirm(string? code, CancellationToken cancellation)
    {
        if (links.Open(code) is not { } id)
            return new(QuestionState.Unreadable);
        var question = await Waiting(id).AsNoTracking().SingleOrDefaultAsync(cancellation);
        return question is null ? new(await StateOf(id, cancellation)) : new(QuestionState.Waiting, question);
    }

    /// <summary>Sends it on; twice is as good as once.</summary>
    public async Task Send(string? code, CancellationToken cancellation)
    {
        if (links.Open(code) is { } id && await db.Once(() => SendOnce(id, cancellation), cancellation))
            await traces.Clear(db, cancellation);
    }

    /// <summary>"Det var inte jag": the question goes, and the address is left alone for long.</summary>
    public async Task Refuse(string? code, CancellationToken cancellation)
    {
        if (links.Open(code) is not { } id)
            return;
        DateTime? now = Now;
        var leftAlone = Now + Question.LeftAloneFor;
        if (await db.Once(
            () => Waiting(id).ExecuteUpdateAsync(set => set
                .SetProperty(one => one.RefusedUtc, now)
                .SetProperty(one => one.ForgottenUtc, leftAlone)
                .SetProperty(one => one.Email, "")
                .SetProperty(one => one.Text, ""), cancellation),
            cancellation) > 0)
            await traces.Clear(db, cancellation);
    }

    /// <summary>Forgets those that nobody confirmed in time, and what was kept to count by.</summary>
    public async Task RemoveOld(CancellationToken cancellation)
    {
        var now = Now;
        if (await db.Once(
            () => db.Questions.Where(one => one.ForgottenUtc <= now).ExecuteDeleteAsync(cancellation), cancellation) > 0)
            await traces.Clear(db, cancellation);
    }

    private async Task<bool> SendOnce(Guid id, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await Waiting(id).AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } question)
            return false;
        DateTime? now = Now;
        if (await Waiting(id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.SentUtc, now)
            .SetProperty(one => one.Email, "")
            .SetProperty(one => one.Text, ""), cancellation) != 1)
            return false;
        outbox.Post(letters.ToMunicipality(question));
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task<QuestionState> StateOf(Guid id, CancellationToken cancellation) =>
        await db.Questions.Where(one => one.Id == id)
            .Select(one => new { IsSent = one.SentUtc != null, IsRefused = one.RefusedUtc != null })
            .SingleOrDefaultAsync(cancellation) switch
        {
            { IsSent: true } => QuestionState.Sent,
            { IsRefused: true } => QuestionState.Refused,
            _ => QuestionState.Gone,
        };

    private IQueryable<Question> Waiting(Guid id)
    {
        var now = Now;
        return db.Questions.Where(one => one.Id == id && one.SentUtc == null && one.RefusedUtc == null && one.ForgottenUtc > now);
    }
}

/// <summary>Vad länken leder till.</summary>
/// <param name="Question">While it waits; null otherwise.</param>
public sealed record QuestionAtLink(QuestionState State, Question? Question = null);

/// <summary>Hur det står till med en fråga.</summary>
public enum QuestionState
{
    /// <summary>We never made the link, or not all of it arrived.</summary>
    Unreadable = 1,

    /// <summary>It was ours: its time is out.</summary>
    Gone = 2,

    /// <summary>Asked and not confirmed.</summary>
    Waiting = 3,

    Sent = 4,

    Refused = 5,
}

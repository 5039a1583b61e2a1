using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Monitoring;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>
/// Skickar breven i utkorgen. A node takes a mail by moving its next attempt ahead, which only one of several can do; a
/// mail whose node died is taken by another when that time has come. So each is sent at least once, and once only unless
/// a node dies between the server's yes and the note of it.
/// </summary>
public sealed partial class DeliverMail(
    AppDbContext db, IMailTransport transport, MailComposition composition, MailServerState state, OperationMeter meter,
    TimeProvider clock, ILogger<DeliverMail> log)
{
    private const int MostAtOnce = 50;

    /// <summary>Longer than one attempt can last, so that nobody takes a mail that is just being sent.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestAttempt = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeptAsProof = TimeSpan.FromDays(30);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Sends what is due. A server that does not answer ends it; the rest waits.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = Now;
        var due = await db.OutgoingMails.AsNoTracking().Where(mail => mail.NextAttemptUtc <= now)
            .OrderBy(mail => mail.NextAttemptUtc).ThenBy(mail => mail.CreatedUtc).Take(MostAtOnce).ToListAsync(cancellation);
        if (due.Count == 0)
            return;
        await using var way = new Way(transport);
        foreach (var mail in due)
            if (!await SendIfFree(mail, way, cancellation))
                return;
    }

    /// <summary>Removes what was finished a month ago.</summary>
    public Task RemoveOld(CancellationToken cancellation)
    {
        var old = Now - KeptAsProof;
        return db.OutgoingMails.Where(mail => mail.NextAttemptUtc == null && mail.CreatedUtc < old).ExecuteDeleteAsync(cancellation);
    }

    /// <returns>False when the server is out of reach.</returns>
    private async Task<bool> SendIfFree(OutgoingMail mail, Way way, CancellationToken cancellation)
    {
        if (!await Take(mail, cancellation))
            return true;
        if (mail.UselessAfterUtc <= Now)
        {
            await GiveUp(mail, "Mejlet hann bli inaktuellt innan det gick att skicka.");
            return true;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestAttempt);
        try
        {
            var session = await way.Open(patience.Token);
            await session.Send(composition.Compose(mail), patience.Token);
        }
        catch (MailRefusedException refused)
        {
            await GiveUp(mail, refused.Message);
            return true;
        }
        catch (MailServerException closed)
        {
            await Postpone(mail, closed.Message);
            meter.Mailed(MailOutcome.Postponed);
            if (state.IsNewlyDown())
                LogDown(closed.Message);
            return false;
        }

        // Also where maintenance began while the server took it.
        await AlreadyDone.Note(() => NoteSent(mail));
        return true;
    }

    private async Task<bool> Take(OutgoingMail mail, CancellationToken cancellation)
    {
        var heldUntil = Now + Lease;
        return await db.Once(
            () => db.OutgoingMails.Where(one => one.Id == mail.Id && one.NextAttemptUtc == mail.NextAttemptUtc)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(one => one.NextAttemptUtc, heldUntil)
                    .SetProperty(one => one.Attempts, one => one.Attempts + 1), cancellation),
            cancellation) == 1;
    }

    // What has happened is noted even when the program is about to stop: no cancellation from here on.
    private async Task NoteSent(OutgoingMail mail)
    {
        DateTime? sent = Now;
        var row = db.OutgoingMails.Where(one => one.Id == mail.Id);
        if (mail.LeavesNoTrace)
            await row.ExecuteDeleteAsync();
        else
            await row.ExecuteUpdateAsync(set => set
                .SetProperty(one => one.SentUtc, sent)
                .SetProperty(one => one.NextAttemptUtc, (DateTime?)null)
                .SetProperty(one => one.Body, "")
                .SetProperty(one => one.ReplyTo, (string?)null)
                .SetProperty(one => one.Fault, (string?)null));
        meter.Mailed(MailOutcome.Sent);
        LogSent(mail.Subject, Kind(mail) ?? "en medarbetare", mail.Id);
        if (state.IsNewlyUp())
            LogUp(transport.Name);
    }

    private async Task GiveUp(OutgoingMail mail, string because)
    {
        var row = db.OutgoingMails.Where(one => one.Id == mail.Id);
        if (mail.LeavesNoTrace)
            await row.ExecuteDeleteAsync();
        else
            await row.ExecuteUpdateAsync(set => set
                .SetProperty(one => one.NextAttemptUtc, (DateTime?)null)
                .SetProperty(one => one.Body, "")
                .SetProperty(one => one.ReplyTo, (string?)null)
                .SetProperty(one => one.Fault, because));
        meter.Mailed(MailOutcome.GivenUp);
        LogGivenUp(mail.Subject, Recipient(mail), because, mail.Id);
    }

    /// <summary>For the log, which lives longer than a subscription or a question.</summary>
    private static string Recipient(OutgoingMail mail) => Kind(mail) ?? mail.To;

    /// <summary>Null for a member of staff.</summary>
    private static string? Kind(OutgoingMail mail) =>
        mail.SubscriberId is not null ? "en prenumerant" : mail.IsToAsker ? "den som frågar" : null;

    private Task<int> Postpone(OutgoingMail mail, string because)
    {
        DateTime? next = Now + PauseAfter(mail.Attempts + 1);
        return db.OutgoingMails.Where(one => one.Id == mail.Id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.NextAttemptUtc, next)
            .SetProperty(one => one.Fault, because));
    }

    /// <summary>One minute, two, four … an hour.</summary>
    private static TimeSpan PauseAfter(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts - 1, 10));
        return pause < LongestPause ? pause : LongestPause;
    }

    /// <summary>One connection for all mails of a run, opened when the first is to go.</summary>
    private sealed class Way(IMailTransport transport) : IAsyncDisposable
    {
        private IMailSession? _session;

        public async Task<IMailSession> Open(CancellationToken cancellation) => _session ??= await transport.Open(cancellation);

        public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>Whose it is stands in the outbox, by its number: at this level nobody is named.</summary>
    [LoggerMessage(LogLevel.Information, "Mejlet ”{Subject}” till {Whom} är skickat ({Id}).")]
    private partial void LogSent(string subject, string whom, Guid id);

    [LoggerMessage(LogLevel.Warning, "Mejlet ”{Subject}” till {To} skickas inte: {Because} ({Id})")]
    private partial void LogGivenUp(string subject, string to, string because, Guid id);

    [LoggerMessage(LogLevel.Warning, "{Because} Mejlen ligger kvar i utkorgen och skickas när det går igen.")]
    private partial void LogDown(string because);

    [LoggerMessage(LogLevel.Information, "Det går att skicka mejl till {Name} igen.")]
    private partial void LogUp(string name);
}

using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>
/// Underrättar den som har nästa drag. At most one mail a person and hour: what happens within the hour comes in the next. A person's
/// row is moved on in the transaction that stores the mail, by whichever node finds it unmoved.
/// </summary>
public sealed partial class TellStaff(
    AppDbContext db, Outbox outbox, RoundsAtWork rounds, TellingLetter letter, IDatabaseErrors errors, TimeProvider clock,
    ILogger<TellStaff> log)
{
    /// <summary>So many entries are read again sooner than a row is written every minute.</summary>
    private const int FarBehind = 100;

    /// <returns>How many were mailed.</returns>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var newest = await db.AuditEntries.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        var colleagues = await Colleague.All(db, errors, newest, now, cancellation);
        if (colleagues.Count == 0)
            return 0;
        var after = colleagues.Min(one => Math.Min(one.Told.ToldUpTo, one.Told.ApprovalsToldUpTo));
        var happened = await Happened.Between(db, after, newest, cancellation);
        await PassOver(colleagues.Where(happened.IsNothingFor), newest, cancellation);
        var due = colleagues.Where(one => IsDue(one, happened, now.UtcDateTime)).ToList();
        if (due.Count == 0)
            return 0;
        var situation = await Situation.Read(db, rounds, happened, clock, cancellation);
        // What is true now may be newer than what is told of: sent in before, taken back since. The next turn has both.
        if (await Happened.IsAnythingAfter(db, newest, cancellation))
            return 0;
        var told = 0;
        foreach (var colleague in due)
            if (await Tell(colleague, happened, situation, newest, now.UtcDateTime, cancellation))
                told++;
        return told;
    }

    /// <summary>
    /// Whoever nothing happens to is moved on too, once in a while, or the log would be read from further and further back.
    /// </summary>
    private async Task PassOver(IEnumerable<Colleague> untouched, long newest, CancellationToken cancellation)
    {
        var behind = untouched.Where(one => Math.Min(one.Told.ToldUpTo, one.Told.ApprovalsToldUpTo) <= newest - FarBehind)
            .Select(one => one.UserId).ToList();
        if (behind.Count > 0)
            await db.ToldPersons
                .Where(one => behind.Contains(one.UserId) && one.ToldUpTo <= newest && one.ApprovalsToldUpTo <= newest)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.ToldUpTo, newest).SetProperty(one => one.ApprovalsToldUpTo, newest), cancellation);
    }

    private static bool IsDue(Colleague colleague, Happened happened, DateTime nowUtc) =>
        !(colleague.Told.LatestMailUtc + LatestMails.LeastApart > nowUtc)
        && (Happened.IsDue(happened.For(colleague), nowUtc) || happened.ApprovalsFor(colleague, nowUtc).Count > 0);

    private async Task<bool> Tell(
        Colleague colleague, Happened happened, Situation situation, long newest, DateTime nowUtc, CancellationToken cancellation)
    {
        var approvals = happened.ApprovalsFor(colleague, nowUtc);
        var news = new WhatToTell(situation, colleague, happened.For(colleague), approvals).All()
            .Where(one => one.IsWanted(colleague.Told.Choice)).ToList();
        var upTo = new Progress(newest, happened.ApprovalsToldUpTo(colleague, nowUtc, newest));
        var isTold = await db.Once(() => Mail(colleague, news, upTo, nowUtc, cancellation), cancellation);
        db.ChangeTracker.Clear();
        if (isTold)
            LogTold(colleague.Staff.UserId, news.Count);
        return isTold;
    }

    /// <returns>False when there was nothing to tell, or another node was quicker.</returns>
    private async Task<bool> Mail(
        Colleague colleague, List<News> news, Progress upTo, DateTime nowUtc, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (!await MoveOn(colleague, upTo, nowUtc, cancellation))
            return false;
        if (news.Count > 0)
        {
            outbox.Post(letter.Write(colleague, news));
            await db.NoteMail(colleague.UserId, nowUtc, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return news.Count > 0;
    }

    /// <summary>Unless another node has, or something else has mailed them within the hour since their row was read.</summary>
    private async Task<bool> MoveOn(Colleague colleague, Progress upTo, DateTime nowUtc, CancellationToken cancellation)
    {
        var (seen, mailedLately) = (colleague.Told, nowUtc - LatestMails.LeastApart);
        return await db.ToldPersons
            .Where(one => one.UserId == seen.UserId && one.ToldUpTo == seen.ToldUpTo && one.ApprovalsToldUpTo == seen.ApprovalsToldUpTo
                && (one.LatestMailUtc == null || one.LatestMailUtc <= mailedLately))
            .ExecuteUpdateAsync(set => set
                .SetProperty(one => one.ToldUpTo, upTo.Newest)
                .SetProperty(one => one.ApprovalsToldUpTo, upTo.Approvals), cancellation) == 1;
    }

    [LoggerMessage(LogLevel.Information, "Konto {Account} får ett mejl om {Count} saker.")]
    private partial void LogTold(string account, int count);

    /// <summary>How far somebody has been told.</summary>
    private sealed record Progress(long Newest, long Approvals);
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Tidigare författare: removed persons whose words are not published yet. Should one of them be invited again, they are known
/// by their address, and are still the author of what they wrote: two persons review, always.
/// </summary>
public static class FormerAuthors
{
    // Salted and slow: an address can be guessed, so each guess at each person shall cost.
    private static readonly PasswordHasher<StaffAccount> Pseudonyms = new();

    /// <summary>Before the address goes. Nothing is kept of somebody all of whose words are published.</summary>
    public static async Task Remember(AppDbContext db, StaffAccount account) =>
        account.AddressPseudonym = account.Email is { } email && await Unpublished(db).ContainsAsync(account.Id)
            ? Pseudonyms.HashPassword(account, Normal(email))
            : null;

    /// <summary>Makes a new account the author of what its owner wrote with an old one; saved with the account.</summary>
    public static async Task Recognise(AppDbContext db, StaffAccount account)
    {
        foreach (var former in await db.Users.Where(user => user.AddressPseudonym != null).ToListAsync())
        {
            if (!IsSame(former, account))
                continue;
            foreach (var report in await ReportsOf(db, former.Id).Include(report => report.Authors).ToListAsync())
                report.Recognise(former.Id, account.Id);
            foreach (var note in await NotesOf(db, former.Id).Include(note => note.Authors).ToListAsync())
                note.Recognise(former.Id, account.Id);
            former.AddressPseudonym = null;
        }
    }

    /// <summary>
    /// With a publication, once its reports and notes are marked, and saved with it: those who have nothing unpublished left are known
    /// again by nothing.
    /// </summary>
    public static async Task Forget(AppDbContext db, CancellationToken cancellation = default)
    {
        foreach (var former in await db.Users.Where(user => user.AddressPseudonym != null).ToListAsync(cancellation))
            if (!await HasUnpublished(db, former.Id, cancellation))
                former.AddressPseudonym = null;
    }

    /// <summary>What is marked but not saved is published too: a tracked one keeps the state that it has here.</summary>
    private static async Task<bool> HasUnpublished(AppDbContext db, string accountId, CancellationToken cancellation) =>
        (await ReportsOf(db, accountId).ToListAsync(cancellation)).Exists(report => report.State != ReportState.Published)
        || (await NotesOf(db, accountId).ToListAsync(cancellation)).Exists(note => note.State != ReportState.Published);

    private static bool IsSame(StaffAccount former, StaffAccount account) =>
        Pseudonyms.VerifyHashedPassword(former, former.AddressPseudonym!, Normal(account.Email!)) != PasswordVerificationResult.Failed;

    private static string Normal(string email) => email.Trim().ToUpperInvariant();

    private static IQueryable<string> Unpublished(AppDbContext db) => db.ActivityReports
        .Where(report => report.State != ReportState.Published).SelectMany(report => report.Authors).Select(author => author.UserId)
        .Union(db.PromiseNotes
            .Where(note => note.State != ReportState.Published).SelectMany(note => note.Authors).Select(author => author.UserId));

    private static IQueryable<ActivityReport> ReportsOf(AppDbContext db, string accountId) => db.ActivityReports
        .Where(report => report.State != ReportState.Published && report.Authors.Any(author => author.UserId == accountId));

    private static IQueryable<PromiseNote> NotesOf(AppDbContext db, string accountId) => db.PromiseNotes
        .Where(note => note.State != ReportState.Published && note.Authors.Any(author => author.UserId == accountId));
}

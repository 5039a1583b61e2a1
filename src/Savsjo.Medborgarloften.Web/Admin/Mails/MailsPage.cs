using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Mails;

/// <summary>
/// Utkorgen, for administrators: mails to staff by name of address and subject, never their text, which may hold a one-time link.
/// Of mails to the public only the number: who subscribes or asks is nobody's business.
/// </summary>
/// <param name="ReachesSomebody">False where mails land in a folder, as long as there is no mail server.</param>
/// <param name="ToPublic">How many mails to subscribers, and to those who ask, wait.</param>
public sealed record MailsPage(
    bool ReachesSomebody, IReadOnlyList<ListedMail> Undelivered, IReadOnlyList<ListedMail> Waiting, IReadOnlyList<ListedMail> Sent,
    int ToPublic)
{
    private const int MostShown = 100;

    public static async Task<MailsPage> Read(AppDbContext db, bool reachesSomebody, CancellationToken cancellation)
    {
        var toStaff = db.OutgoingMails.AsNoTracking().Where(mail => mail.SubscriberId == null && !mail.IsToAsker);
        return new(
            reachesSomebody,
            await List(toStaff.Where(mail => mail.NextAttemptUtc == null && mail.SentUtc == null), cancellation),
            await List(toStaff.Where(mail => mail.NextAttemptUtc != null), cancellation),
            await List(toStaff.Where(mail => mail.SentUtc != null), cancellation),
            await db.OutgoingMails.CountAsync(mail => mail.SubscriberId != null || mail.IsToAsker, cancellation));
    }

    private static async Task<IReadOnlyList<ListedMail>> List(IQueryable<OutgoingMail> mails, CancellationToken cancellation) =>
        [.. (await mails.OrderByDescending(mail => mail.CreatedUtc).Take(MostShown).ToListAsync(cancellation)).Select(ListedMail.Of)];
}

/// <summary>Ett mejl i listan.</summary>
/// <param name="Fault">Why it has not arrived, as a sentence; nothing where it has, or where nobody has tried yet.</param>
public sealed record ListedMail(string To, string Subject, string When, string Fault)
{
    public static ListedMail Of(OutgoingMail mail) => new(
        mail.To, mail.Subject, (mail.SentUtc ?? mail.CreatedUtc).AsMoment(), mail.SentUtc is null ? mail.Fault ?? "" : "");
}

using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>
/// Utkorg: takes letters to be sent. A letter belongs to the caller's unit of work: it is stored by the caller's next
/// SaveChanges, together with what it tells of, and sent soon after. Nothing is sent if that save fails.
/// </summary>
public sealed class Outbox(AppDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromDays(3);

    /// <returns>The mail's id.</returns>
    /// <exception cref="ArgumentException">
    /// The recipient is no address, the subject is not one line of text, or answers go to no address.
    /// </exception>
    public Guid Post(Letter letter)
    {
        Refuse(!EmailSyntax.IsAddress(letter.To) || letter.To.Any(char.IsControl), "The recipient is no e-mail address.");
        Refuse(string.IsNullOrWhiteSpace(letter.Subject) || letter.Subject.Any(char.IsControl), "The subject is one line of text.");
        Refuse(letter.ReplyTo is { } answers && (!EmailSyntax.IsAddress(answers) || answers.Any(char.IsControl)),
            "Answers go to an e-mail address.");
        var now = clock.GetUtcNow().UtcDateTime;
        var mail = new OutgoingMail(
            now, letter.To, letter.Subject, letter.Body, letter.UselessAfterUtc ?? now + UsualPatience,
            letter.Unsubscribe?.AbsoluteUri, letter.SubscriberId, letter.OnlyId, letter.ReplyTo, letter.IsToAsker);
        db.OutgoingMails.Add(mail);
        return mail.Id;
    }

    /// <summary>Addresses and subjects become headers; a line break in one would begin another header.</summary>
    private static void Refuse(bool isWrong, string because)
    {
        if (isWrong)
            throw new ArgumentException(because);
    }
}

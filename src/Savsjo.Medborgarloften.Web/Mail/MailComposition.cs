using MimeKit;
using MimeKit.Text;
using Savsjo.Medborgarloften.Data.Mail;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>
/// Sätter samman breven: plain text in UTF-8, with the headers that keep automatic mail from being answered by other
/// automata.
/// </summary>
/// <param name="from">Name and address of the sender.</param>
public sealed class MailComposition(MailboxAddress from, TimeProvider clock)
{
    public MimeMessage Compose(OutgoingMail mail)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{from.Domain}",
            Date = clock.GetUtcNow(),
            Subject = mail.Subject,
            Body = new TextPart(TextFormat.Plain)
            {
                Text = mail.Body.ReplaceLineEndings("\r\n"),
                ContentTransferEncoding = ContentEncoding.QuotedPrintable,
            },
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(null, mail.To));
        if (mail.ReplyTo is { } answers)
            message.ReplyTo.Add(new MailboxAddress(null, answers));
        // RFC 3834: written by a program. The second line is Exchange's own, against "jag är på semester".
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add(HeaderId.ContentLanguage, "sv");
        message.Headers.Add(HeaderId.UserAgent, $"Medborgarloften/{Shared.ProgramVersion.Number}");
        if (mail.UnsubscribeAddress is { } address)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{address}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        return message;
    }
}

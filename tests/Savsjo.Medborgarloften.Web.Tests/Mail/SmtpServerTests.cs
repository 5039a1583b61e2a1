using System.Text;
using MailKit.Security;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Mail;

public class SmtpServerTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2021, 5, 12, 6, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_mail_crosses_the_wire_whole()
    {
        using var conversation = new SmtpConversation();
        await Send(At(conversation.Port));

        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(await conversation.Data()));
        var mail = await MimeMessage.LoadAsync(stream);
        Assert.Equal("Påminnelse", mail.Subject);
        Assert.Equal("Hej Åsa!\n.\n.punkt\n", mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(Clock.GetUtcNow(), mail.Date);
    }

    [Fact]
    public async Task An_address_that_the_server_does_not_know_is_refused_for_good()
    {
        using var conversation = new SmtpConversation("550 No such user");
        var refused = await Assert.ThrowsAsync<MailRefusedException>(() => Send(At(conversation.Port)));

        Assert.Equal($"E-postservern localhost:{conversation.Port} tar inte emot mejlet (svar 550).", refused.Message);
    }

    [Fact]
    public async Task A_server_that_is_busy_closed_or_cannot_encrypt_is_tried_again_later()
    {
        using var busy = new SmtpConversation("450 Mailbox busy");
        Assert.Contains("tar inte emot mejl just nu (svar 450)",
            (await Assert.ThrowsAsync<MailServerException>(() => Send(At(busy.Port)))).Message, StringComparison.Ordinal);

        using var open = new SmtpConversation();
        var unencrypted = await Assert.ThrowsAsync<MailServerException>(() =>
            Send(At(open.Port) with { Security = SecureSocketOptions.StartTls }));
        Assert.Contains("Mail:Smtp:Security", unencrypted.Message, StringComparison.Ordinal);

        using var withoutSignIn = new SmtpConversation();
        await Assert.ThrowsAsync<MailServerException>(() => Send(At(withoutSignIn.Port) with { User = "anna", Password = "hemligt" }));

        var port = withoutSignIn.Port;
        withoutSignIn.Dispose();
        Assert.Equal($"E-postservern localhost:{port} svarar inte.",
            (await Assert.ThrowsAsync<MailServerException>(() => Send(At(port)))).Message);
    }

    private static SmtpServer At(int port) => new("localhost", port, SecureSocketOptions.None, User: "", Password: "");

    private static async Task Send(SmtpServer server)
    {
        var composition = new MailComposition(new MailboxAddress("Medborgarlöften", "medborgarloften@savsjo.example"), Clock);
        var now = Clock.GetUtcNow().UtcDateTime;
        await using var session = await server.Open(CancellationToken.None);
        await session.Send(
            composition.Compose(new OutgoingMail(now, "asa@savsjo.example",
                "Påminnelse", "Hej Åsa!\n.\n.punkt\n", now.AddDays(1), unsubscribeAddress: null)),
            CancellationToken.None);
    }
}

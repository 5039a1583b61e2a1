using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>E-postserver, reached by SMTP.</summary>
/// <param name="Security">Never less than what was asked for: without STARTTLS on the server nothing is sent.</param>
/// <param name="User">Empty when the server asks for no sign-in.</param>
public sealed record SmtpServer(string Host, int Port, SecureSocketOptions Security, string User, string Password) : IMailTransport
{
    private const int TimeoutInMilliseconds = 30_000;

    /// <summary>RFC 5321: 4yz is "not now", 5yz is "no".</summary>
    private const int FirstPermanentRefusal = 500;

    public string Name => $"{Host}:{Port}";

    public async Task<IMailSession> Open(CancellationToken cancellation)
    {
        var client = new SmtpClient { Timeout = TimeoutInMilliseconds };
        try
        {
            await client.ConnectAsync(Host, Port, Security, cancellation);
            if (User.Length > 0)
                await client.AuthenticateAsync(User, Password, cancellation);
            return new Session(client, this);
        }
        catch (Exception exception) when (Sentence(exception) is { } sentence)
        {
            client.Dispose();
            throw new MailServerException(sentence, exception);
        }
    }

    /// <summary>Without the password, which a record would print.</summary>
    public override string ToString() => Name;

    private string? Sentence(Exception exception) => exception switch
    {
        AuthenticationException => $"E-postservern {Name} godtar inte användarnamnet och lösenordet (Mail:Smtp:User, Mail:Smtp:Password).",
        SslHandshakeException => $"E-postservern {Name} har inget certifikat som går att lita på.",
        NotSupportedException =>
            $"E-postservern {Name} kan inte kryptera på det sätt som Mail:Smtp:Security anger, eller inte logga in användare.",
        SocketException or TimeoutException or OperationCanceledException => $"E-postservern {Name} svarar inte.",
        SmtpCommandException refusal => $"E-postservern {Name} tar inte emot mejl just nu (svar {(int)refusal.StatusCode}).",
        IOException or ProtocolException or CommandException => $"E-postservern {Name} bröt förbindelsen.",
        _ => null,
    };

    private sealed class Session(SmtpClient client, SmtpServer server) : IMailSession
    {
        public async Task Send(MimeMessage message, CancellationToken cancellation)
        {
            try
            {
                await client.SendAsync(message, cancellation);
            }
            catch (SmtpCommandException exception) when ((int)exception.StatusCode >= FirstPermanentRefusal)
            {
                throw new MailRefusedException(
                    $"E-postservern {server.Name} tar inte emot mejlet (svar {(int)exception.StatusCode}).", exception);
            }
            catch (Exception exception) when (server.Sentence(exception) is { } sentence)
            {
                throw new MailServerException(sentence, exception);
            }
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                if (client.IsConnected)
                    await client.DisconnectAsync(quit: true);
            }
            catch (Exception exception) when (server.Sentence(exception) is not null)
            {
                // The mails are with the server; that it did not say goodbye changes nothing.
            }

            client.Dispose();
        }
    }
}

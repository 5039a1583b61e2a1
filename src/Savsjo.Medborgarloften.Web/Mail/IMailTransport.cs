using MimeKit;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Vägen ut: a mail server, or a folder in its place.</summary>
public interface IMailTransport
{
    /// <summary>What the log calls it: "smtp.savsjo.se:587", or the folder.</summary>
    string Name { get; }

    /// <exception cref="MailServerException">Nothing can be sent now.</exception>
    Task<IMailSession> Open(CancellationToken cancellation);
}

/// <summary>En förbindelse, for one or more mails.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <exception cref="MailServerException">Not now: try again later.</exception>
    /// <exception cref="MailRefusedException">Never: the server does not take this one.</exception>
    Task Send(MimeMessage message, CancellationToken cancellation);
}

/// <summary>The way out is closed for now. The message is a Swedish sentence for the log.</summary>
public sealed class MailServerException(string sentence, Exception inner) : Exception(sentence, inner);

/// <summary>A mail that the server will not take, whenever it is tried. The message is a Swedish sentence for the log.</summary>
public sealed class MailRefusedException(string sentence, Exception inner) : Exception(sentence, inner);

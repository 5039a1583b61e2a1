using MimeKit;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Hämtmapp: where mails land as .eml files while there is no mail server, so that they can be read.</summary>
public sealed class PickupFolder(string path) : IMailTransport, IMailSession
{
    public string Name => path;

    public Task<IMailSession> Open(CancellationToken cancellation) => Task.FromResult<IMailSession>(this);

    /// <summary>
    /// In a folder for this program's eyes only, since letters hold one-time links. Under another name first: whoever looks into it never
    /// sees half a mail.
    /// </summary>
    public async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        var file = Path.Combine(path, $"{message.Date.UtcDateTime:yyyyMMdd'T'HHmmss}-{message.MessageId}.eml");
        var unfinished = Path.ChangeExtension(file, ".part");
        try
        {
            WritableFolder.Make(path);
            await message.WriteToAsync(unfinished, cancellation);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MailServerException($"Det går inte att skriva i mappen {path}.", exception);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

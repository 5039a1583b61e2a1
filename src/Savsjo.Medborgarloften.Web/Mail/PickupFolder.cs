using MimeKit;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Hämtmapp: where mails land as .eml files while there is no mail server, so that they can be read.</summary>
public sealed class PickupFolder(string path) : IMailTransport, IMailSession
{
    public string Name => path;

    /// <summary>Makes the folder, for this program's eyes only: its files hold one-time links.</summary>
    /// <exception cref="IOException">It cannot be made or written in.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Prepare(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var probe = Path.Combine(path, Path.GetRandomFileName());
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }

    public Task<IMailSession> Open(CancellationToken cancellation) => Task.FromResult<IMailSession>(this);

    /// <summary>Under another name first: whoever looks into the folder never sees half a mail.</summary>
    public async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        var file = Path.Combine(path, $"{message.Date.UtcDateTime:yyyyMMdd'T'HHmmss}-{message.MessageId}.eml");
        var unfinished = Path.ChangeExtension(file, ".part");
        try
        {
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

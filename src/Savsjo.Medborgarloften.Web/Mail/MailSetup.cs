using System.Globalization;
using MailKit.Security;
using MimeKit;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Mail: by SMTP when a server is configured (Mail:Smtp:Host), else as files in a folder.</summary>
public static class MailSetup
{
    private const string Smtp = nameof(MailOptions.Smtp) + ":";

    public static void AddMail(this WebApplicationBuilder builder)
    {
        var mail = builder.Configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new();
        var folder = Path.Combine(builder.Environment.ContentRootPath, mail.PickupFolder);
        IMailTransport? transport = null;
        InvalidConfigurationException.Gather(
            () => CheckSender(mail), () => transport = mail.Smtp.Host.Length > 0 ? Server(mail.Smtp) : Folder(folder));
        builder.Services
            .AddScoped(services => new MailComposition(
                Sender(mail, services.GetRequiredService<MunicipalityOptions>()), services.GetRequiredService<TimeProvider>()))
            .AddSingleton(transport!)
            .AddSingleton<MailServerState>()
            .AddScoped<Outbox>()
            .AddScoped<DeliverMail>()
            .AddRoutine(TimeSpan.FromSeconds(10), "Utkorgen gick inte att gå igenom.",
                (services, cancellation) => services.GetRequiredService<DeliverMail>().Run(cancellation))
            .AddRoutine(TimeSpan.FromHours(6), "Gamla mejl gick inte att ta bort.",
                (services, cancellation) => services.GetRequiredService<DeliverMail>().RemoveOld(cancellation));
    }

    private static void CheckSender(MailOptions mail)
    {
        Require(mail.From.Length == 0 || EmailSyntax.IsAddress(mail.From), nameof(mail.From), $"”{mail.From}” är ingen e-postadress.");
        Require(mail.From.Length > 0 || mail.Smtp.Host.Length == 0, nameof(mail.From),
            "avsändarens e-postadress saknas; skriv till exempel ”medborgarloften@savsjo.se”.");
    }

    private static MailboxAddress Sender(MailOptions mail, MunicipalityOptions municipality) => new(
        $"Medborgarlöften {municipality.InPlace}",
        mail.From.Length > 0 ? mail.From : municipality.ContactEmail.Length > 0 ? municipality.ContactEmail : "medborgarloften@localhost");

    private static PickupFolder Folder(string path)
    {
        Require(WritableFolder.CanBeWritten(path), nameof(MailOptions.PickupFolder), $"mappen ”{path}” går inte att skapa eller skriva i.");
        return new(path);
    }

    private static SmtpServer Server(SmtpOptions smtp)
    {
        var (security, usualPort, port) = (SecureSocketOptions.Auto, 0, 0);
        InvalidConfigurationException.Gather(
            () => Require(Uri.CheckHostName(smtp.Host) != UriHostNameType.Unknown, Smtp + nameof(smtp.Host),
                $"”{smtp.Host}” är inget servernamn; skriv till exempel ”smtp.savsjo.se”."),
            () => (security, usualPort) = Encryption(smtp.Security),
            () => port = Port(smtp.Port, usualPort),
            () => Require(smtp.User.Length > 0 || smtp.Password.Length == 0, Smtp + nameof(smtp.User),
                "användarnamnet saknas, men det finns ett lösenord."),
            () => Require(smtp.User.Length == 0 || smtp.Password.Length > 0, Smtp + nameof(smtp.Password),
                "lösenordet saknas, men det finns ett användarnamn."),
            () => Require(smtp.User.Length == 0 || security != SecureSocketOptions.None, Smtp + nameof(smtp.Security),
                "ett lösenord skickas bara krypterat; skriv StartTls eller Tls, eller ta bort användarnamn och lösenord."));
        return new(smtp.Host, port, security, smtp.User, smtp.Password);
    }

    private static (SecureSocketOptions Security, int UsualPort) Encryption(string security) => security.ToUpperInvariant() switch
    {
        "STARTTLS" => (SecureSocketOptions.StartTls, 587),
        "TLS" => (SecureSocketOptions.SslOnConnect, 465),
        "NONE" => (SecureSocketOptions.None, 25),
        _ => throw Fault(Smtp + nameof(SmtpOptions.Security), $"”{security}” är inget val; skriv StartTls, Tls eller None."),
    };

    private static int Port(string port, int usual) => port.Length == 0 ? usual
        : int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= ushort.MaxValue ? number
        : throw Fault(Smtp + nameof(SmtpOptions.Port), $"”{port}” är inget portnummer; skriv ett tal mellan 1 och 65535.");

    private static void Require(bool holds, string name, string sentence)
    {
        if (!holds)
            throw Fault(name, sentence);
    }

    private static InvalidConfigurationException Fault(string name, string sentence) => new($"{MailOptions.Section}:{name}", sentence);
}

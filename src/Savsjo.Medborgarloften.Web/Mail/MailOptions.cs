namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>E-post: who the mails come from and how they leave (Mail:*). Checked at start by MailSetup.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The sender's address; required with a mail server. Without one the municipality's contact address stands in.</summary>
    public string From { get; init; } = "";

    /// <summary>Where mails land as .eml files while no mail server is configured; relative to the content root.</summary>
    public string PickupFolder { get; init; } = "data/mail";

    public SmtpOptions Smtp { get; init; } = new();
}

/// <summary>E-postserver (Mail:Smtp:*). Numbers and choices are read as text, so that a wrong one can be answered in words.</summary>
public sealed class SmtpOptions
{
    /// <summary>"smtp.savsjo.se"; empty for none: then mails land in the pick-up folder.</summary>
    public string Host { get; init; } = "";

    /// <summary>Empty for the usual one: 587 with StartTls, 465 with Tls, 25 with None.</summary>
    public string Port { get; init; } = "";

    /// <summary>StartTls (default), Tls, or None for a relay on the same machine or network.</summary>
    public string Security { get; init; } = "StartTls";

    /// <summary>Empty when the server asks for no sign-in.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";
}

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Säkerhetshändelse: one row a minute, kind and account, with how many there were, however many somebody makes. The first of
/// them is in the audit log at once, where its kind has a deed there; the others are summed up in one entry when the minute is over.
/// What has no deed there is counted in memory first, and is here within a minute.
/// </summary>
public sealed class SecurityEvent
{
    private SecurityEvent()
    {
    }

    /// <param name="logged">How many of them the audit log has; all, where it has no deed for the kind.</param>
    public SecurityEvent(
        DateTime minuteUtc, SecurityEventKind kind, string accountId, string detail, string requestId, int count, int logged)
    {
        MinuteUtc = minuteUtc;
        Kind = kind;
        AccountId = accountId;
        Detail = detail;
        RequestId = requestId;
        Count = count;
        Logged = logged;
    }

    public int Id { get; private set; }

    public DateTime MinuteUtc { get; private set; }

    public SecurityEventKind Kind { get; private set; }

    /// <summary>Empty where no account is known.</summary>
    public string AccountId { get; private set; } = "";

    /// <summary>What else tells the kind: an OpenID provider and its reason. Never what somebody typed.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Of the first of them, as it stands in the server's own log.</summary>
    public string RequestId { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>How many of them the audit log has.</summary>
    public int Logged { get; private set; }
}

/// <summary>Slag av säkerhetshändelse.</summary>
public enum SecurityEventKind
{
    PasswordRefused = 1,
    CodeRefused = 2,
    PasskeyRefused = 3,
    ProviderRefused = 4,

    /// <summary>The current password, asked for by somebody who is signed in.</summary>
    ProofRefused = 5,

    /// <summary>No more attempts from strangers for a while.</summary>
    LockedOut = 6,

    /// <summary>Not judged: too many before it, or too many at once.</summary>
    Slowed = 7,

    /// <summary>401: a form from somebody who is signed out.</summary>
    NotSignedIn = 8,

    /// <summary>403.</summary>
    NotAllowed = 9,

    /// <summary>A form without our token.</summary>
    ForgedForm = 10,

    SignedOut = 11,

    /// <summary>Another session of one's own was ended.</summary>
    SessionEnded = 12,
}

/// <summary>The Swedish wording of <see cref="SecurityEventKind"/>.</summary>
public static class SecurityEventWording
{
    extension(SecurityEventKind kind)
    {
        public string Word => kind switch
        {
            SecurityEventKind.PasswordRefused => "Fel lösenord vid inloggning",
            SecurityEventKind.CodeRefused => "Fel kod i andra steget",
            SecurityEventKind.PasskeyRefused => "Passkey som inte godtogs",
            SecurityEventKind.ProviderRefused => "Inloggningstjänst som inte godtogs",
            SecurityEventKind.ProofRefused => "Fel lösenord av någon som redan var inloggad",
            SecurityEventKind.LockedOut => "Kontot slutade ta emot försök en stund",
            SecurityEventKind.Slowed => "Försök som inte prövades, för att det var för många",
            SecurityEventKind.NotSignedIn => "Formulär från någon som inte var inloggad",
            SecurityEventKind.NotAllowed => "Något som kontot inte har behörighet till",
            SecurityEventKind.ForgedForm => "Formulär utan sidans skydd",
            SecurityEventKind.SignedOut => "Utloggning",
            SecurityEventKind.SessionEnded => "Session som avslutades av sin ägare",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Data.Subscriptions;

/// <summary>
/// Prenumerant: an e-mail address that gets a letter for each published follow-up and correction, once its owner has said
/// yes to it. The row is all that is known of somebody, and it is deleted with their subscription; letters that wait in the
/// outbox go with it.
/// </summary>
public sealed class Subscriber
{
    /// <summary>RFC 5321: a path is at most 256 characters, two of which are its angle brackets.</summary>
    public const int MaxEmailLength = 254;

    public const string English = "en";

    /// <summary>How long somebody has to confirm; then the address is forgotten.</summary>
    public static readonly TimeSpan ConfirmableFor = TimeSpan.FromHours(48);

    /// <summary>How long between two letters that somebody asks for: whoever asks may not be who gets them.</summary>
    public static readonly TimeSpan BetweenLetters = TimeSpan.FromHours(1);

    /// <summary>How many such letters an address gets before <see cref="ConfirmableFor"/> has passed without any.</summary>
    public const int MostLetters = 3;

    private Subscriber()
    {
    }

    /// <param name="language">See <see cref="Language"/>.</param>
    public Subscriber(string email, DateTime nowUtc, string? language = null)
    {
        Language = language;
        Id = Guid.CreateVersion7(new DateTimeOffset(nowUtc, TimeSpan.Zero));
        Email = email;
        EmailHash = HashOf(email);
        LatestLetterUtc = nowUtc;
        Letters = 1;
    }

    /// <summary>Never used again; the links in letters hold it, encrypted.</summary>
    public Guid Id { get; private set; }

    /// <summary>As its owner wrote it.</summary>
    public string Email { get; private set; } = "";

    /// <summary>
    /// SHA-256 of the address in small letters: what makes it unique. Not the address itself, since a database that refuses a
    /// second one tells which in its error, and errors are logged.
    /// </summary>
    public string EmailHash { get; private set; } = "";

    /// <summary>When the latest letter that was asked for on the web page was decided on.</summary>
    public DateTime LatestLetterUtc { get; private set; }

    /// <summary>How many have been asked for in a row.</summary>
    public int Letters { get; private set; }

    /// <summary>When the owner said yes, as proof of it; null while they have not.</summary>
    public DateTime? ConfirmedUtc { get; private set; }

    /// <summary>
    /// The id of the newest follow-up whose letter has been put in the outbox, or that was published before they said yes. Null
    /// while they have not. Moved in the same transaction that stores the letter, so nobody gets one twice, or none.
    /// </summary>
    public int? ToldOf { get; private set; }

    /// <summary>The language of the letters: "en" of who signed up on the English page; null for Swedish.</summary>
    public string? Language { get; private set; }

    public bool IsEnglish => Language == English;

    /// <summary>Asked again in another language, before anybody said yes. Later nobody but the owner decides, who signs up anew.</summary>
    public void Prefer(string? language)
    {
        if (ConfirmedUtc is null)
            Language = language;
    }

    public static string HashOf(string email) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.ToLowerInvariant())));

    /// <summary>Whether a letter may be sent because somebody asks for it.</summary>
    public bool TakesLetterAt(DateTime nowUtc)
    {
        var since = nowUtc - LatestLetterUtc;
        return since >= ConfirmableFor || (since >= BetweenLetters && Letters < MostLetters);
    }

    public void NoteLetter(DateTime nowUtc)
    {
        Letters = nowUtc - LatestLetterUtc >= ConfirmableFor ? 1 : Letters + 1;
        LatestLetterUtc = nowUtc;
    }
}

using Savsjo.Medborgarloften.Data.Subscriptions;

namespace Savsjo.Medborgarloften.Data.Questions;

/// <summary>
/// Fråga från allmänheten: what somebody wants to ask the municipality, while their address is not confirmed. When it is, the question
/// goes away as a letter and the row holds neither address nor text any more; only a fingerprint of the address, for as long as it takes
/// to count how many have been asked. Nothing of it is published.
/// </summary>
public sealed class Question
{
    public const int MaxTextLength = 2000;

    /// <summary>"Löfte 1: Öka den polisiära tillgängligheten …", cut where it is longer.</summary>
    public const int MaxAboutLength = 150;

    public const int MaxAddressLength = 200;

    /// <summary>How long somebody has to confirm; then the question is forgotten. For as long what has been asked is counted.</summary>
    public static readonly TimeSpan ConfirmableFor = TimeSpan.FromHours(48);

    /// <summary>How long between two letters to an address: whoever writes it in the form may not be who gets them.</summary>
    public static readonly TimeSpan BetweenLetters = TimeSpan.FromHours(1);

    /// <summary>How many letters that nobody answers an address gets within <see cref="ConfirmableFor"/>.</summary>
    public const int MostUnanswered = 2;

    /// <summary>How many questions one address has sent on to the municipality within <see cref="ConfirmableFor"/>.</summary>
    public const int MostSent = 5;

    /// <summary>How long an address is left alone when its owner has said that the question was not theirs.</summary>
    public static readonly TimeSpan LeftAloneFor = TimeSpan.FromDays(180);

    private Question()
    {
    }

    /// <param name="language">See <see cref="Language"/>.</param>
    public Question(string email, string text, string about, string address, DateTime nowUtc, string? language = null)
    {
        Language = language;
        Id = Guid.CreateVersion7(new DateTimeOffset(nowUtc, TimeSpan.Zero));
        Email = email;
        EmailHash = Subscriber.HashOf(email);
        Text = text;
        About = about;
        Address = address;
        AskedUtc = nowUtc;
        ForgottenUtc = nowUtc + ConfirmableFor;
    }

    /// <summary>The link in the letter holds it, encrypted.</summary>
    public Guid Id { get; private set; }

    /// <summary>As it was written in the form; empty once the question is sent or refused.</summary>
    public string Email { get; private set; } = "";

    /// <summary>SHA-256 of the address in small letters, to count by.</summary>
    public string EmailHash { get; private set; } = "";

    /// <summary>The question; empty once it is sent or refused.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What it is about, in words; empty for the promises as a whole.</summary>
    public string About { get; private set; } = "";

    /// <summary>The page that it is about: "/loften/period-2020-2021/1".</summary>
    public string Address { get; private set; } = "";

    /// <summary>The language of the form, where that is not Swedish: "en"; null for Swedish.</summary>
    public string? Language { get; private set; }

    public bool IsEnglish => Language == Subscriber.English;

    public DateTime AskedUtc { get; private set; }

    /// <summary>When its owner confirmed it, and so when it was put in the outbox; null while they have not.</summary>
    public DateTime? SentUtc { get; private set; }

    /// <summary>When somebody who got the letter said that they had asked nothing; null while nobody has.</summary>
    public DateTime? RefusedUtc { get; private set; }

    /// <summary>When the row is removed.</summary>
    public DateTime ForgottenUtc { get; private set; }
}

namespace Savsjo.Medborgarloften.Data.Mail;

/// <summary>
/// Utgående brev: a plain-text mail that was decided in a transaction and is sent after it. It waits until the mail server
/// has taken it or it is of no use any more; then its text is erased (it may hold a one-time link) and the row is kept a
/// while as proof.
/// </summary>
public sealed class OutgoingMail
{
    private OutgoingMail()
    {
    }

    public OutgoingMail(
        DateTime nowUtc, string to, string subject, string body, DateTime uselessAfterUtc, string? unsubscribeAddress,
        Guid? subscriberId = null, Guid? onlyId = null, string? replyTo = null, bool isToAsker = false)
    {
        Id = onlyId ?? Guid.CreateVersion7(new DateTimeOffset(nowUtc, TimeSpan.Zero));
        CreatedUtc = nowUtc;
        NextAttemptUtc = nowUtc;
        To = to;
        Subject = subject;
        Body = body;
        UselessAfterUtc = uselessAfterUtc;
        UnsubscribeAddress = unsubscribeAddress;
        SubscriberId = subscriberId;
        ReplyTo = replyTo;
        IsToAsker = isToAsker;
    }

    /// <summary>Also the Message-Id, so that a mail that was sent twice can be known as one.</summary>
    public Guid Id { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Empty once the mail was sent or given up.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Where its reader ends a subscription, for the List-Unsubscribe header; null for a mail that is no subscription.</summary>
    public string? UnsubscribeAddress { get; private set; }

    /// <summary>The subscriber that it is for; null for all other mail. Its row goes with the subscriber too.</summary>
    public Guid? SubscriberId { get; private set; }

    /// <summary>Whether it asks somebody to confirm a question of theirs.</summary>
    public bool IsToAsker { get; private set; }

    /// <summary>
    /// Whether it is for somebody of the public. Such a mail leaves no trace: its row goes when it has been sent or given up, and its
    /// address is never logged.
    /// </summary>
    public bool LeavesNoTrace => SubscriberId is not null || IsToAsker;

    /// <summary>Who answers go to, where that is not the sender; null otherwise, and once the mail was sent or given up.</summary>
    public string? ReplyTo { get; private set; }

    /// <summary>When it is given up: an expired link or yesterday's reminder helps nobody.</summary>
    public DateTime UselessAfterUtc { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>
    /// When it may be tried next. A node that takes it moves this ahead, and holds it until then. Null when there is nothing
    /// left to do.
    /// </summary>
    public DateTime? NextAttemptUtc { get; private set; }

    /// <summary>When the mail server took it; null when it has not, or never will.</summary>
    public DateTime? SentUtc { get; private set; }

    /// <summary>Why the latest attempt failed, as a Swedish sentence.</summary>
    public string? Fault { get; private set; }
}

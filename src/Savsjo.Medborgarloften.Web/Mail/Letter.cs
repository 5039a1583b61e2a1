namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Brev: a plain-text mail to one person, as the one who decides on it writes it.</summary>
/// <param name="To">An e-mail address without a name.</param>
/// <param name="Subject">One line; it stands in the log, so it holds no link and no secret.</param>
/// <param name="Body">Whole Swedish sentences; one-time links stand here, and nowhere else.</param>
public sealed record Letter(string To, string Subject, string Body)
{
    /// <summary>
    /// When it stops being of use, for instance when its link expires. It is tried until then; three days if nothing
    /// else is said.
    /// </summary>
    public DateTime? UselessAfterUtc { get; init; }

    /// <summary>The mail's id, where several nodes may come to write the same letter: one can store it. Null for all others.</summary>
    public Guid? OnlyId { get; init; }

    /// <summary>For a subscription: the absolute address that ends it with one POST (RFC 8058) and shows a page on GET.</summary>
    public Uri? Unsubscribe { get; init; }

    /// <summary>The subscriber that it is for; the letter then leaves no trace of the address. Null for all others.</summary>
    public Guid? SubscriberId { get; init; }

    /// <summary>Whether it asks somebody of the public to confirm a question; the letter then leaves no trace of the address.</summary>
    public bool IsToAsker { get; init; }

    /// <summary>An e-mail address that answers go to, where that is not the sender.</summary>
    public string? ReplyTo { get; init; }
}

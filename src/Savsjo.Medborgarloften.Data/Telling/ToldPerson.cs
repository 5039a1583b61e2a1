namespace Savsjo.Medborgarloften.Data.Telling;

/// <summary>
/// Hur långt en person är underrättad: up to which entry of the audit log, and when they were last mailed. Whoever mails moves the
/// row on in the transaction that stores the mail, so of several nodes one does it.
/// </summary>
public sealed class ToldPerson
{
    private ToldPerson()
    {
    }

    /// <param name="newest">The log's newest entry: nobody is told of what was before them.</param>
    public ToldPerson(string userId, long newest)
    {
        UserId = userId;
        ToldUpTo = newest;
        ApprovalsToldUpTo = newest;
    }

    public string UserId { get; private set; } = "";

    public MailChoice Choice { get; private set; } = MailChoice.All;

    /// <summary>The number of the latest entry of the log that they have been told of, or that did not concern them.</summary>
    public long ToldUpTo { get; private set; }

    /// <summary>The same for approvals, which are gathered over a day.</summary>
    public long ApprovalsToldUpTo { get; private set; }

    /// <summary>When the latest mail was written; null before the first.</summary>
    public DateTime? LatestMailUtc { get; private set; }

    public void Choose(MailChoice choice) => Choice = choice;
}

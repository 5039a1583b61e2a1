namespace Savsjo.Medborgarloften.Data.Reminders;

/// <summary>
/// Påminnelse: that somebody was reminded of a round on a day. Its key is the claim: of several nodes that want to remind
/// at once, one can store it, and its mail is stored with it.
/// </summary>
public sealed class Reminder
{
    private Reminder()
    {
    }

    public Reminder(int roundId, string userId, DateOnly day, Guid mailId, string activities)
    {
        RoundId = roundId;
        UserId = userId;
        Day = day;
        MailId = mailId;
        Activities = activities;
    }

    public int RoundId { get; private set; }

    public string UserId { get; private set; } = "";

    /// <summary>The Swedish day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The mail; its row tells whether it has been sent, and is removed after a month. This one stays.</summary>
    public Guid MailId { get; private set; }

    /// <summary>What was missing: "2.1, 2.3".</summary>
    public string Activities { get; private set; } = "";
}

namespace Savsjo.Medborgarloften.Data.Unsent;

/// <summary>
/// Oskickad text: what somebody has typed in a field that is sent by a button, and has not sent: a reviewer's comment, a summary, why a
/// follow-up is corrected. It is theirs alone, changes nothing of the round, and waits for them on whichever computer they come back to.
/// </summary>
public sealed class UnsentText
{
    public const int MaxPlaceLength = 100;

    public const int MaxFieldLength = 60;

    /// <summary>More than any of the fields takes: what is too long for its field is told when it is sent, and kept until then.</summary>
    public const int MaxLength = 20_000;

    public const int MaxBuiltOnLength = 10_000;

    /// <summary>One person writes in a handful of fields at a time; the oldest gives way.</summary>
    public const int MostOfOnePerson = 100;

    /// <summary>As long as the copy in the browser; a round is written in days.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    private UnsentText()
    {
    }

    public UnsentText(string userId, string place, string field)
    {
        UserId = userId;
        Place = place;
        Field = field;
    }

    public int Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public string UserId { get; private set; } = "";

    /// <summary>The form, by the name that its page gives it: "granskning/17", "inmatning/3".</summary>
    public string Place { get; private set; } = "";

    /// <summary>The field of the form: "kommentar", "sammanfattning[2]".</summary>
    public string Field { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>
    /// What the page showed as stored when the words were written, as its script gave it: it goes back with them, so that nobody who
    /// has changed that meanwhile is written over. Null where nothing was.
    /// </summary>
    public string? BuiltOn { get; private set; }

    public DateTime SavedUtc { get; private set; }

    /// <summary>Another one at each save: who builds on an older one has not seen what stands here.</summary>
    public Guid Version { get; private set; }

    public void Write(string text, string? builtOn, DateTime nowUtc)
    {
        (Text, BuiltOn, SavedUtc) = (text, builtOn, nowUtc);
        Version = Guid.NewGuid();
    }
}

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Läge: the status of an activity in a tertial. <em>Inte redovisat</em> is no choice: it is what the absence of a report
/// is called.
/// </summary>
public enum ActivityStatus
{
    NotStarted = 1,
    Ongoing = 2,
    Done = 3,
    Delayed = 4,
    Paused = 5,

    /// <summary>Utgår; needs a reason in the text.</summary>
    Cancelled = 6,
}

/// <summary>Lägets ord: the wording of <see cref="ActivityStatus"/>.</summary>
public static class ActivityStatusWording
{
    extension(ActivityStatus status)
    {
        public string Word => status switch
        {
            ActivityStatus.NotStarted => "Ej påbörjad",
            ActivityStatus.Ongoing => "Pågår",
            ActivityStatus.Done => "Klart",
            ActivityStatus.Delayed => "Försenad",
            ActivityStatus.Paused => "Tillfälligt pausad",
            ActivityStatus.Cancelled => "Utgår",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
    }
}

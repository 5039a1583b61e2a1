namespace Savsjo.Medborgarloften.Data.Reminders;

/// <summary>
/// Turen att påminna: one row, which a node takes before it reminds, so that several do not come in each other's way. The
/// key of <see cref="Reminder"/> is what makes it right; this is what makes it quiet.
/// </summary>
public sealed class ReminderTurn
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>When a turn that was never given back is free again; the past when it is free.</summary>
    public DateTime HeldUntilUtc { get; private set; } = DateTime.UnixEpoch;
}

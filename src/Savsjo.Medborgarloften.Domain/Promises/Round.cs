namespace Savsjo.Medborgarloften.Domain.Promises;

/// <summary>
/// Omgång: the reporting of one tertial. It is open from its opening day until its follow-up is published, and only
/// when every earlier one of its period has been.
/// </summary>
public sealed class Round
{
    private const int DefaultDaysToReport = 15;

    private Round()
    {
    }

    internal Round(Tertial tertial)
    {
        Tertial = tertial;
        OpensOn = tertial.FirstDayOfLastMonth;
        Deadline = tertial.LastDay.AddDays(DefaultDaysToReport);
    }

    public int Id { get; private set; }

    public int PromisePeriodId { get; private set; }

    public Tertial Tertial { get; private set; }

    /// <summary>By default the first day of the tertial's last month.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day to report; by default the fifteenth day after the tertial's end.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>When its follow-up was first published; null while it is not.</summary>
    public Change? Published { get; private set; }

    /// <summary>
    /// Rises with everything that is done in the round, saving as well as publishing: a publication rests on what its
    /// author saw, or is refused.
    /// </summary>
    public int Version { get; private set; }

    public bool IsPublished => Published is not null;

    public void MarkPublished(Change change)
    {
        Published ??= change;
        Version++;
    }
}

namespace Savsjo.Medborgarloften.Domain;

/// <summary>Dagar: from a first day to a last one, both counted.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the first one or later.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>How many days: 92 for 1 October–31 December.</summary>
    public int Count => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether it is one calendar year, or several.</summary>
    public bool AreWholeYears => First is { Month: 1, Day: 1 } && Last is { Month: 12, Day: 31 };

    /// <summary>Those of them that a calendar year has; null for none.</summary>
    public DaySpan? PartOf(int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Overlaps(new(first, last)) ? new(First > first ? First : first, Last < last ? Last : last) : null;
    }

    public bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    /// <summary>How many days the two have in common; 0 when they have none.</summary>
    public int DaysInCommon(DaySpan other) =>
        Overlaps(other) ? new DaySpan(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last).Count : 0;
}

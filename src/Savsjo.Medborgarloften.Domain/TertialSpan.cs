using System.Globalization;

namespace Savsjo.Medborgarloften.Domain;

/// <summary>
/// Tertial tillsammans: a tertial by itself, or several of one year, on each other, that are followed up together. Known, stored and
/// addressed by its last one.
/// </summary>
/// <param name="First">The first tertial.</param>
/// <param name="Last">The last one, of the same year.</param>
public readonly record struct TertialSpan(Tertial First, Tertial Last)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static implicit operator TertialSpan(Tertial tertial) => new(tertial, tertial);

    public int Year => Last.Year;

    /// <summary>Whether they are several.</summary>
    public bool IsJoined => First != Last;

    public bool IsWholeYear => First.Number == 1 && Last.Number == 3;

    public int Count => Last.Number - First.Number + 1;

    public IEnumerable<Tertial> Each() => Tertial.Between(First, Last);

    public DaySpan Days => new(First.FirstDay, Last.LastDay);

    /// <summary>"tertial 3 2020", "tertial 2–3 2020", "hela 2020".</summary>
    public string Name => IsWholeYear ? string.Create(Invariant, $"hela {Year}") : string.Create(Invariant, $"{NameInYear} {Year}");

    /// <summary>"tertial 3", "tertial 2–3", "hela året": where the year is told beside it.</summary>
    public string NameInYear => IsWholeYear ? "hela året"
        : IsJoined ? string.Create(Invariant, $"tertial {First.Number}–{Last.Number}")
        : string.Create(Invariant, $"tertial {Last.Number}");

    /// <summary>"tertial 3 2020", "tertial 1–3 2020 tillsammans": where it is told which they are.</summary>
    public string NameOfAll => IsJoined
        ? string.Create(Invariant, $"tertial {First.Number}–{Last.Number} {Year} tillsammans")
        : Name;

    /// <summary>"tredje tertialet 2020", "första och andra tertialet 2020", "hela 2020", as running text has it.</summary>
    public string NameInText => IsWholeYear ? Name : IsJoined ? $"{First.Ordinal} och {Last.NameInText}" : Last.NameInText;

    /// <summary>"T3", "T2–3", for the narrowest of columns.</summary>
    public string ShortName => IsJoined ? string.Create(Invariant, $"T{First.Number}–{Last.Number}") : Last.ShortName;

    /// <summary>"september–december", "januari–december".</summary>
    public string Months => IsJoined ? $"{First.Months.Split('–')[0]}–{Last.Months.Split('–')[1]}" : Last.Months;

    /// <summary>Whether a tertial is one of them.</summary>
    public bool Includes(Tertial tertial) => tertial >= First && tertial <= Last;

    public override string ToString() => Name;
}

/// <summary>Tertial som följs upp tillsammans: which round a tertial belongs to, where some of the rounds are joined.</summary>
public static class JoinedTertials
{
    extension(IReadOnlyList<TertialSpan> joined)
    {
        /// <summary>What a tertial is followed up with: itself, unless it is one of several.</summary>
        public TertialSpan Around(Tertial tertial)
        {
            foreach (var span in joined)
                if (span.Includes(tertial))
                    return span;
            return tertial;
        }

        /// <summary>The rounds that have some of these tertials, in order.</summary>
        public IEnumerable<TertialSpan> Between(Tertial first, Tertial last) =>
            Tertial.Between(first, last).Select(tertial => joined.Around(tertial)).Distinct();
    }
}

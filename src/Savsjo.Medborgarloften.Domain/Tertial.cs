using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Savsjo.Medborgarloften.Domain;

/// <summary>
/// Tertial: a third of a year (January–April, May–August, September–December), the rhythm in which promises are
/// followed up. A value, stored as one integer (20203 is the third tertial of 2020).
/// </summary>
public readonly record struct Tertial : IComparable<Tertial>
{
    private const int MonthsEach = 4;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000–2999 or the number not 1–3.</exception>
    public Tertial(int year, int number)
    {
        if (!IsValid(year, number))
            throw new ArgumentOutOfRangeException(nameof(number), $"{year}/{number} is no tertial.");
        Year = year;
        Number = number;
    }

    public int Year { get; }

    /// <summary>1, 2 or 3.</summary>
    public int Number { get; }

    /// <summary>Year and number as one integer, 20203; sorts as time does.</summary>
    public int Value => Year * 10 + Number;

    public DateOnly FirstDay => new(Year, (Number - 1) * MonthsEach + 1, 1);

    public DateOnly LastDay => FirstDay.AddMonths(MonthsEach).AddDays(-1);

    public DaySpan Days => new(FirstDay, LastDay);

    public Tertial Next => Number == 3 ? new(Year + 1, 1) : new(Year, Number + 1);

    public Tertial Previous => Number == 1 ? new(Year - 1, 3) : new(Year, Number - 1);

    public bool IsLastOfYear => Number == 3;

    /// <summary>"tertial 3 2020".</summary>
    public string Name => string.Create(Invariant, $"tertial {Number} {Year}");

    /// <summary>"tredje tertialet 2020", as running text has it.</summary>
    public string NameInText => string.Create(Invariant, $"{Ordinal} tertialet {Year}");

    /// <summary>"T3", for the narrowest of columns.</summary>
    public string ShortName => string.Create(Invariant, $"T{Number}");

    /// <summary>"september–december".</summary>
    public string Months => Number switch { 1 => "januari–april", 2 => "maj–augusti", _ => "september–december" };

    /// <summary>"tredje".</summary>
    internal string Ordinal => Number switch { 1 => "första", 2 => "andra", _ => "tredje" };

    public static Tertial FromValue(int value) => new(value / 10, value % 10);

    public static Tertial Containing(DateOnly day) => new(day.Year, (day.Month - 1) / MonthsEach + 1);

    public static bool TryCreate(int year, int number, [NotNullWhen(true)] out Tertial? tertial)
    {
        tertial = IsValid(year, number) ? new Tertial(year, number) : null;
        return tertial is not null;
    }

    public static IEnumerable<Tertial> Between(Tertial first, Tertial last)
    {
        for (var value = first.Value; value <= last.Value; value += value % 10 == 3 ? 8 : 1)
            yield return FromValue(value);
    }

    /// <summary>The year's tertials up to and with this one.</summary>
    public IEnumerable<Tertial> YearToDate() => Between(new Tertial(Year, 1), this);

    public int CompareTo(Tertial other) => Value.CompareTo(other.Value);

    public override string ToString() => Name;

    public static bool operator <(Tertial left, Tertial right) => left.Value < right.Value;
    public static bool operator >(Tertial left, Tertial right) => left.Value > right.Value;
    public static bool operator <=(Tertial left, Tertial right) => left.Value <= right.Value;
    public static bool operator >=(Tertial left, Tertial right) => left.Value >= right.Value;

    private static bool IsValid(int year, int number) => year is >= 2000 and <= 2999 && number is >= 1 and <= 3;
}

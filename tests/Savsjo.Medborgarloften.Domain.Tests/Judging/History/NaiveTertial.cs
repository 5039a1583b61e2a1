namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>A year and a number 1–3: January–April, May–August, September–December.</summary>
public readonly record struct NaiveTertial(int Year, int Number) : IComparable<NaiveTertial>
{
    public DateOnly FirstDay => new(Year, (Number * 4) - 3, 1);

    public DateOnly LastDay => new DateOnly(Year, Number * 4, 1).AddMonths(1).AddDays(-1);

    public NaiveTertial Next => Number == 3 ? new NaiveTertial(Year + 1, 1) : new NaiveTertial(Year, Number + 1);

    public int CompareTo(NaiveTertial other) => ((Year * 10) + Number).CompareTo((other.Year * 10) + other.Number);

    public static bool operator <(NaiveTertial left, NaiveTertial right) => left.CompareTo(right) < 0;

    public static bool operator >(NaiveTertial left, NaiveTertial right) => left.CompareTo(right) > 0;

    public static bool operator <=(NaiveTertial left, NaiveTertial right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NaiveTertial left, NaiveTertial right) => left.CompareTo(right) >= 0;

    public static NaiveTertial Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 4) + 1);

    public override string ToString() => $"{Year}T{Number}";
}

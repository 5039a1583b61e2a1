using System.Globalization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Valet: which years and offences a reader wants to see, as the address says it.</summary>
/// <param name="Offences">As they were written; empty for all.</param>
public sealed record StatisticsChoice(YearRange Years, IReadOnlyList<string> Offences)
{
    public const string FromName = "fran";
    public const string ToName = "till";
    public const string OffenceName = "brott";

    /// <summary>More would be a page that nobody reads.</summary>
    public const int MostYears = 10;

    private const int YearsByDefault = 5;

    /// <summary>Whether it is left out, or a year as open data reads it too: any that can have tertials.</summary>
    public static bool IsYear(string? written) => string.IsNullOrWhiteSpace(written)
        || Read(written, null) is { } year && Tertial.TryCreate(year, 1, out _);

    /// <summary>
    /// Null for a year that no follow-up tells of. Without a choice the latest years are shown; two years in the wrong order
    /// are put right.
    /// </summary>
    public static StatisticsChoice? Of(string? from, string? to, IReadOnlyList<string?>? offences, YearRange known)
    {
        var last = Read(to, known.Last);
        var first = Read(from, last is null ? null : Math.Max(known.First, Math.Min(last.Value, known.Last) - YearsByDefault + 1));
        if (first is not { } one || last is not { } other || !known.Has(one) || !known.Has(other))
            return null;
        return new(new YearRange(Math.Min(one, other), Math.Max(one, other)),
            [.. (offences ?? []).Where(offence => !string.IsNullOrWhiteSpace(offence)).Select(offence => offence!.Trim()).Distinct()]);
    }

    /// <summary>What is left empty is the default; what is no year at all is null.</summary>
    private static int? Read(string? written, int? byDefault) =>
        string.IsNullOrWhiteSpace(written) ? byDefault
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : null;
}

/// <summary>From one year up to and with another.</summary>
public sealed record YearRange(int First, int Last)
{
    public int Count => Last - First + 1;

    /// <summary>"2020–2021", or "2020".</summary>
    public string Words => First == Last ? $"{First}" : $"{First}–{Last}";

    public IEnumerable<int> All => Enumerable.Range(First, Count);

    public bool Has(int year) => First <= year && year <= Last;
}

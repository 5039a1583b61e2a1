using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.Doubts;

/// <summary>
/// Avvikande siffra: a figure well outside everything that the same measure came to before. It may be right; somebody
/// should look.
/// </summary>
/// <param name="Before">The latest earlier figure.</param>
/// <param name="Now">The figure.</param>
/// <param name="Distance">How far it is outside the earlier ones.</param>
/// <param name="IsLow">Below all of them, or above.</param>
/// <param name="Earlier">The earlier figures, in the order of time.</param>
public sealed record UnusualFigure(decimal Before, decimal Now, decimal Distance, bool IsLow, IReadOnlyList<decimal> Earlier)
{
    /// <summary>With fewer there is no knowing what is usual; only what is of another size altogether.</summary>
    private const int FewestEarlier = 3;

    /// <summary>"190 for 19": so many times as much, or as little, as the only ones before.</summary>
    private const int AnotherSize = 5;

    /// <summary>Between small counts five times as much is nothing.</summary>
    private const decimal SmallestOfAnotherSize = 20;

    /// <summary>Where there is something to compare with, a slip of the finger shows between small counts too.</summary>
    private const decimal SmallestBetweenSmall = 8;

    /// <summary>Small counts come and go: one more or less means nothing.</summary>
    private const decimal SmallestDistance = 3;

    /// <summary>A quarter outside the nearest earlier figure.</summary>
    private const decimal SmallestShare = 0.25m;

    /// <summary>"sjunker från 17 till 11".</summary>
    public string Movement => $"{Verb} från {SwedishText.Number(Before)} till {SwedishText.Number(Now)}";

    private string Verb => IsOfCorrection ? "rättas" : IsLow ? "sjunker" : "stiger";

    /// <summary>"Lägsta siffran hittills, 6 under den tidigare lägsta (19, 27 och 17)."</summary>
    public string Explanation
    {
        get
        {
            if (IsOfCorrection)
                return $"Den publicerade siffran är {SwedishText.Number(Before)}.";
            var earlier = SwedishText.List([.. Earlier.Select(SwedishText.Number)]);
            var distance = SwedishText.Number(Distance);
            return IsLow
                ? $"Lägsta siffran hittills, {distance} under den tidigare lägsta ({earlier})."
                : $"Högsta siffran hittills, {distance} över den tidigare högsta ({earlier}).";
        }
    }

    /// <summary>Twice as much as ever, or half, and by more than a few; "20 for 2" already between numbers that are small.</summary>
    public bool IsOfAnotherSize => (IsLow ? Earlier.Min() : Earlier.Max()) is var nearest
        && (AreOfDifferentSize(Now, nearest, times: 2) || AreOfDifferentSize(Now, nearest, AnotherSize, SmallestBetweenSmall));

    private static bool AreOfDifferentSize(decimal one, decimal other, int times, decimal least = SmallestOfAnotherSize) =>
        Math.Abs(one - other) >= least && Math.Max(one, other) >= times * Math.Min(one, other);

    /// <summary>Whether it is another than the published one, which it corrects.</summary>
    public bool IsOfCorrection { get; private init; }

    /// <summary>A correction that makes a figure twice as much, or half, and by more than a few.</summary>
    public static UnusualFigure? FindInCorrection(Figure figure, Figure published)
    {
        if (figure is not ({ Count: not null } or { Percentage: not null })
            || (figure.Amount, published.Amount) is not ({ } now, { } before))
            return null;
        var distance = Math.Abs(now - before);
        return distance >= SmallestDistance && distance >= Math.Min(now, before)
            ? new(before, now, distance, now < before, [before]) { IsOfCorrection = true }
            : null;
    }

    /// <param name="earlier">The earlier figures in the order of time; those that are missing are left out.</param>
    public static UnusualFigure? Find(Figure figure, IEnumerable<Figure> earlier)
    {
        var amounts = earlier.Select(one => one.Amount).OfType<decimal>().ToList();
        if (figure is not ({ Count: not null } or { Percentage: not null }) || figure.Amount is not { } now
            || amounts.Count == 0)
            return null;
        var isLow = now < amounts.Min();
        var nearest = isLow ? amounts.Min() : amounts.Max();
        var distance = isLow ? nearest - now : now - nearest;
        var isUnusual = amounts.Count >= FewestEarlier
            ? distance >= SmallestDistance && distance >= nearest * SmallestShare
            : AreOfDifferentSize(now, nearest, AnotherSize);
        return isUnusual
            ? new(amounts[^1], now, distance, isLow, amounts)
            : null;
    }
}

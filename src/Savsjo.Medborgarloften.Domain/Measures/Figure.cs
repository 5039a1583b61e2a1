using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Uppgift: what a measure came to in one tertial, or added up. A count (with its subgroups, "varav 21 år och yngre"),
/// a percentage or a yes/no; which of them, the measure's kind decides. Nothing set means <em>inte redovisat</em>.
/// </summary>
/// <param name="Count">Antal, whole and never negative.</param>
/// <param name="Subgroup">Varav: how many of the count are in the first subgroup, as it is stored; <see cref="Subgroups"/> has all.</param>
/// <param name="Percentage">Procent, with one decimal at most.</param>
/// <param name="IsFulfilled">Ja or nej.</param>
/// <param name="Mark">Cirka, drygt or minst: how exact the number is.</param>
/// <param name="OtherSubgroups">Those after the first, as they are stored; null for none.</param>
public readonly record struct Figure(
    int? Count = null,
    int? Subgroup = null,
    decimal? Percentage = null,
    bool? IsFulfilled = null,
    FigureMark Mark = FigureMark.None,
    SubgroupCounts? OtherSubgroups = null)
{
    public static Figure Missing => default;

    public bool IsMissing => Count is null && Percentage is null && IsFulfilled is null;

    public static Figure OfCount(int count, int? subgroup = null, FigureMark mark = FigureMark.None) =>
        new(Count: count, Subgroup: subgroup, Mark: mark);

    /// <summary>How many of the count are in each subgroup, in their order; none where nothing is told of any.</summary>
    public IReadOnlyList<int?> Subgroups => OtherSubgroups is { } others ? [Subgroup, .. others] : Subgroup is { } only ? [only] : [];

    /// <summary>The same count with these in its subgroups.</summary>
    public Figure WithSubgroups(IReadOnlyList<int?> counts) => this with
    {
        Subgroup = counts.Count > 0 ? counts[0] : null,
        OtherSubgroups = counts.Count > 1 ? [.. counts.Skip(1)] : null,
    };

    /// <summary>How many are in one of them, by its place; null where it is not told.</summary>
    public int? SubgroupAt(int place) => Subgroups is var all && place < all.Count ? all[place] : null;

    public static Figure OfPercentage(decimal percentage, FigureMark mark = FigureMark.None) => new(Percentage: percentage, Mark: mark);

    public static Figure OfYesNo(bool isFulfilled) => new(IsFulfilled: isFulfilled);

    /// <summary>The number a goal is held against: the count, the percentage, or 1 and 0 for yes and no.</summary>
    public decimal? Amount => Count ?? Percentage ?? (IsFulfilled is { } yes ? (yes ? 1 : 0) : null);

    /// <summary>"29", "cirka 60", "drygt 60", "minst 200", "19,5 procent", "ja", "inte redovisat".</summary>
    public string Wording => this switch
    {
        { Count: { } count } => Mark.Before + SwedishText.Number(count),
        { Percentage: { } percentage } => $"{Mark.Before}{SwedishText.Number(percentage)} procent",
        { IsFulfilled: { } yes } => yes ? "ja" : "nej",
        _ => "inte redovisat",
    };

    /// <summary>Adds two counts; a missing one leaves the other as it is. Of their marks the vaguest is kept.</summary>
    public Figure Plus(Figure other) =>
        IsMissing ? other
        : other.IsMissing ? this
        : OfCount(Sum(Count, other.Count) ?? 0, mark: Mark.And(other.Mark)).WithSubgroups(Each(other, Sum));

    /// <summary>What remains of a total when what came before is taken away. May be negative: the caller refuses that.</summary>
    public Figure Minus(Figure earlier) =>
        earlier.IsMissing ? this
        : OfCount((Count ?? 0) - (earlier.Count ?? 0), mark: Mark.And(earlier.Mark))
            .WithSubgroups(Each(earlier, (own, before) => own is null ? null : own - (before ?? 0)));

    private List<int?> Each(Figure other, Func<int?, int?, int?> of)
    {
        var (own, its) = (this, other);
        return [.. Enumerable.Range(0, Math.Max(Subgroups.Count, other.Subgroups.Count))
            .Select(place => of(own.SubgroupAt(place), its.SubgroupAt(place)))];
    }

    private static int? Sum(int? left, int? right) => left is null ? right : right is null ? left : left + right;
}

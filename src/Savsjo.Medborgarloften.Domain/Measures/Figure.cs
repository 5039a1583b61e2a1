using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Uppgift: what a measure came to in one tertial, or added up. A count (with its subgroup, "varav 21 år och yngre"),
/// a percentage or a yes/no; which of them, the measure's kind decides. Nothing set means <em>inte redovisat</em>.
/// </summary>
/// <param name="Count">Antal, whole and never negative.</param>
/// <param name="Subgroup">Varav: how many of the count are in the measure's subgroup; never more than the count.</param>
/// <param name="Percentage">Procent, with one decimal at most.</param>
/// <param name="IsFulfilled">Ja or nej.</param>
/// <param name="Mark">Cirka, drygt or minst: how exact the number is.</param>
public readonly record struct Figure(
    int? Count = null,
    int? Subgroup = null,
    decimal? Percentage = null,
    bool? IsFulfilled = null,
    FigureMark Mark = FigureMark.None)
{
    public static Figure Missing => default;

    public bool IsMissing => Count is null && Percentage is null && IsFulfilled is null;

    public static Figure OfCount(int count, int? subgroup = null, FigureMark mark = FigureMark.None) =>
        new(Count: count, Subgroup: subgroup, Mark: mark);

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

    /// <summary>Adds two counts; a missing one leaves the other as it is. Of their marks the one that promises least is kept.</summary>
    public Figure Plus(Figure other) =>
        IsMissing ? other
        : other.IsMissing ? this
        : OfCount(Sum(Count, other.Count) ?? 0, Sum(Subgroup, other.Subgroup), Mark.And(other.Mark));

    /// <summary>What remains of a total when what came before is taken away. May be negative: the caller refuses that.</summary>
    public Figure Minus(Figure earlier) =>
        earlier.IsMissing ? this
        : OfCount(
            (Count ?? 0) - (earlier.Count ?? 0), Subgroup is null ? null : Subgroup - (earlier.Subgroup ?? 0), Mark.And(earlier.Mark));

    private static int? Sum(int? left, int? right) => left is null ? right : right is null ? left : left + right;
}

using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Summan av flera mått: all the suspicions, whatever their offence. Where one of them has a gap it is "minst" so many.</summary>
/// <param name="Histories">One for each measure.</param>
/// <param name="UpTo">The tertial followed up.</param>
internal sealed record SumOfMeasures(IReadOnlyList<MeasureHistory> Histories, Tertial UpTo)
{
    /// <summary>Of tertials that follow on each other.</summary>
    public FigureContent Of(IReadOnlyList<Tertial> tertials)
    {
        var sum = Histories.Aggregate(Figure.Missing, (total, history) => total.Plus(history.Total(tertials)));
        if (sum.IsMissing)
            return tertials.Any(tertial => Histories.Any(history => history.IsInTotal(tertial, UpTo)))
                ? FigureContent.InTotal
                : FigureContent.Missing;
        var isWhole = Histories.All(history => history.Gaps(tertials).Count == 0);
        return FigureContent.Exact(isWhole ? sum : sum with { Mark = FigureMark.AtLeast });
    }
}

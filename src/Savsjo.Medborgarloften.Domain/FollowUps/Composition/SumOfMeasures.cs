using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Summan av flera mått: all the suspicions, whatever their offence. Where one of them has a gap it is "minst" so many.</summary>
/// <param name="Histories">One for each measure.</param>
/// <param name="UpTo">The tertial followed up.</param>
public sealed record SumOfMeasures(IReadOnlyList<MeasureHistory> Histories, Tertial UpTo)
{
    /// <summary>The year's sum up to and with the tertial followed up: of what its rows hold, each of them.</summary>
    public FigureContent OfYear() => Of(history => history.YearInTotal(UpTo));

    /// <summary>A tertial's own.</summary>
    public FigureContent In(Tertial tertial) => Of(_ => [tertial]);

    private FigureContent Of(Func<MeasureHistory, IReadOnlyList<Tertial>> tertialsOf)
    {
        var parts = Histories.Select(history => (History: history, Tertials: tertialsOf(history))).ToList();
        var sum = parts.Aggregate(Figure.Missing, (total, part) => total.Plus(part.History.Total(part.Tertials)));
        if (sum.IsMissing)
            return parts.Exists(part => part.Tertials.Any(tertial => part.History.IsInTotal(tertial, UpTo)))
                ? FigureContent.InTotal
                : FigureContent.Missing;
        var isWhole = parts.TrueForAll(part => part.History.Gaps(part.Tertials).Count == 0);
        return FigureContent.Exact(isWhole ? sum : sum with { Mark = FigureMark.AtLeast });
    }
}

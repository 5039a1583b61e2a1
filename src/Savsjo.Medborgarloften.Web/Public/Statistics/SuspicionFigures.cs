using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>
/// Årets siffror för valda brottstyper. All of them together have the totals that were published. Of some, a sum is made
/// here, and is withheld as soon as one of its figures is.
/// </summary>
/// <param name="Time">The follow-up's own: what the year tells of.</param>
/// <param name="Table">The chosen offences, with totals of their own.</param>
/// <param name="Together">Where the activity is told in another.</param>
/// <param name="When">"2024", "1 september–31 december 2024".</param>
/// <param name="AreAll">Whether every offence was chosen.</param>
public sealed record SuspicionFigures(FollowedUpTertials Time, SuspicionTable Table, ToldElsewhere Together, string When, bool AreAll)
{
    public static SuspicionFigures Of(ToldYear year, SuspicionTable table, Func<string, bool> isChosen)
    {
        var (time, together) = (year.Content.FollowedUp, ToldElsewhere.Of(year.Activity));
        var rows = table.Offences.Where(row => isChosen(row.Offence)).ToList();
        return rows.Count == table.Offences.Count
            ? new(time, table, together, year.Content.YearInText, AreAll: true)
            : new(time, new(table.SubgroupLabel, rows,
                [.. Enumerable.Range(0, table.Totals.Count).Select(column => Sum([.. rows.Select(row => row.Figures[column])]))],
                Sum([.. rows.Select(row => row.Year)])), together, year.Content.YearInText, AreAll: false);
    }

    public static FigureContent Sum(IReadOnlyList<FigureContent> figures)
    {
        if (figures.Count == 1)
            return figures[0];
        if (figures.Count > 0 && figures.All(figure => figure.State == FigureState.NotApplicable))
            return FigureContent.NotApplicable;
        if (figures.Any(figure => figure.State == FigureState.Withheld))
            return new(FigureState.Withheld, SubgroupState: figures.Any(HasSubgroup) ? FigureState.Withheld : FigureState.NotApplicable);
        var sum = FigureContent.Exact(figures.Aggregate(Figure.Missing, (total, figure) => total.Plus(figure.Figure)));
        return figures.Any(figure => figure.SubgroupState == FigureState.Withheld)
            ? sum with { Figure = sum.Figure with { Subgroup = null }, SubgroupState = FigureState.Withheld }
            : sum;
    }

    private static bool HasSubgroup(FigureContent figure) => figure.SubgroupState != FigureState.NotApplicable;
}

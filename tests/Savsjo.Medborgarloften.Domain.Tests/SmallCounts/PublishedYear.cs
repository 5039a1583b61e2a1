using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.SmallCounts;

namespace Savsjo.Medborgarloften.Domain.Tests.SmallCounts;

/// <summary>Publishes a year's three follow-ups one after the other, each protected with what was published before it.</summary>
internal static class PublishedYear
{
    public static (IReadOnlyList<FollowUpReportContent> Exact, IReadOnlyList<FollowUpReportContent> Published) Of(
        YearInFigures year, SmallCountProtection protection)
    {
        var (exact, published) = (new List<FollowUpReportContent>(), new List<FollowUpReportContent>());
        for (var number = 1; number <= 3; number++)
        {
            exact.Add(year.FollowUp(number));
            var result = protection.Protect(exact[^1], published);
            Assert.Empty(result.Unprotectable);
            published.Add(result.Content);
        }

        return (exact, published);
    }

    public static int Withheld(FollowUpReportContent content) => Figures(content).Sum(figure =>
        (figure.State == FigureState.Withheld ? 1 : 0) + (figure.SubgroupState == FigureState.Withheld ? 1 : 0));

    public static int Shown(FollowUpReportContent content) => Figures(content).Sum(figure =>
        (figure.State == FigureState.Given ? 1 : 0) + (figure.SubgroupState == FigureState.Given ? 1 : 0));

    public static IEnumerable<FigureContent> Figures(FollowUpReportContent content) => content.Activities.SelectMany(activity =>
        activity.Measures.SelectMany(measure => measure.Figures.Append(measure.Year).Append(measure.Period))
            .Concat(activity.Suspicions is not { } table ? [] :
                table.Offences.SelectMany(row => row.Figures.Append(row.Year)).Concat(table.Totals).Append(table.YearTotal)));
}

using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>A year's three follow-ups, published one after the other, each protected with what was published before it.</summary>
internal sealed record PublishedYear(
    IReadOnlyList<FollowUpReportContent> Exact, IReadOnlyList<FollowUpReportContent> Published, IReadOnlyList<string> Unprotectable)
{
    public static PublishedYear Of(YearInFigures year, SmallCountProtection protection)
    {
        var (exact, published, unprotectable) = (new List<FollowUpReportContent>(), new List<FollowUpReportContent>(), new List<string>());
        for (var number = 1; number <= 3; number++)
        {
            exact.Add(year.FollowUp(number));
            var result = protection.Protect(exact[^1], published);
            unprotectable.AddRange(result.Unprotectable.Select(one => $"{one.Figure.Wording} ({exact[^1].Tertial.ShortName})"));
            published.Add(result.Content);
        }

        return new(exact, published, unprotectable);
    }

    public static int Withheld(FollowUpReportContent content) => Figures(content).Sum(figure =>
        (figure.State == FigureState.Withheld ? 1 : 0) + (figure.SubgroupState == FigureState.Withheld ? 1 : 0));

    public static int Shown(FollowUpReportContent content) => Figures(content).Sum(figure =>
        (figure.State == FigureState.Given ? 1 : 0) + (figure.SubgroupState == FigureState.Given ? 1 : 0));

    public static IEnumerable<FigureContent> Figures(FollowUpReportContent content) => content.Activities.SelectMany(activity =>
        activity.Measures.SelectMany(measure => measure.Figures.Append(measure.Year).Append(measure.Period))
            .Concat(activity.Suspicions is not { } table ? [] :
                table.Offences.SelectMany(row => row.Figures.Append(row.Year)).Concat(table.Totals).Append(table.YearTotal)));

    /// <summary>Every table, exact and as published, for a failed test.</summary>
    public override string ToString() => string.Join("\n", Published.Prepend(Exact[^1]).Select(Print));

    private static string Print(FollowUpReportContent content)
    {
        static string One(FigureContent figure) =>
            $"{figure.Wording}/{figure.SubgroupWording}".Replace("skyddad uppgift", "x")
                .Replace("färre än ", "<").Replace("inte redovisat", "-").PadRight(9);
        var activity = content.Activities.Single();
        var table = activity.Suspicions!;
        var rows = table.Offences.Select(row => row.Offence.PadRight(24) + string.Concat(row.Figures.Append(row.Year).Select(One)))
            .Append("Alla".PadRight(24) + string.Concat(table.Totals.Append(table.YearTotal).Select(One)))
            .Concat(activity.Measures.Select(one =>
                one.Name.PadRight(24) + string.Concat(one.Figures.Append(one.Year).Append(one.Period).Select(One)) + one.Goal));
        return content.Tertial.Name + "\n" + string.Join("\n", rows);
    }
}

using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>
/// Året som det senast berättades: its last follow-up, with the suspicions of those tertials that were corrected after it. A
/// correction that is published here takes the later follow-ups with it, so normally there are none.
/// </summary>
public static class YearAsLastTold
{
    /// <param name="last">The year's last follow-up.</param>
    /// <param name="corrected">The tertials that another follow-up had the last word on.</param>
    public static FollowUpReportContent Of(FollowUpReportContent last, IReadOnlyList<ToldTertial> corrected)
    {
        if (corrected.Count == 0)
            return last;
        IReadOnlyList<ActivityContent> All(IEnumerable<ActivityContent> activities) =>
            [.. activities.Select(activity => Of(activity, corrected, [.. last.Tertials]))];
        return last with
        {
            Promises = [.. last.Promises.Select(promise => promise with { Activities = All(promise.Activities) })],
            CommonActivities = All(last.CommonActivities),
        };
    }

    private static ActivityContent Of(ActivityContent activity, IReadOnlyList<ToldTertial> corrected, List<Tertial> columns) =>
        activity.Suspicions is not { } table ? activity : activity with
        {
            Suspicions = corrected.Aggregate(table, (told, one) => one.SuspicionsOf(activity) is { } later
                ? With(told, later, columns.IndexOf(one.Tertial))
                : told),
        };

    /// <summary>
    /// The table with one column as another has it. A sum that was withheld stays so: what it was withheld for is still to be
    /// protected.
    /// </summary>
    private static SuspicionTable With(SuspicionTable table, SuspicionTable later, int column) => table with
    {
        Offences = [.. table.Offences.Select(row => With(row, later, column))],
        Totals = [.. Replaced(table.Totals, later.Totals, column)],
        YearTotal = Summed(table.YearTotal, [.. Replaced(table.Totals, later.Totals, column)]),
    };

    private static OffenceRow With(OffenceRow row, SuspicionTable later, int column) =>
        later.Offences.FirstOrDefault(other => other.Offence == row.Offence) is { } other
            ? Summed(row with { Figures = [.. Replaced(row.Figures, other.Figures, column)] })
            : row;

    private static OffenceRow Summed(OffenceRow row) => row with { Year = Summed(row.Year, row.Figures) };

    private static FigureContent Summed(FigureContent before, IReadOnlyList<FigureContent> figures) =>
        before.State == FigureState.Withheld ? before : SuspicionFigures.Sum(figures);

    private static IEnumerable<FigureContent> Replaced(
        IReadOnlyList<FigureContent> figures, IReadOnlyList<FigureContent> later, int column) =>
        figures.Select((figure, place) => place == column && place < later.Count ? later[place] : figure);
}

/// <summary>Ett tertial som en annan uppföljning hade sista ordet om.</summary>
/// <param name="Content">What that follow-up says.</param>
public sealed record ToldTertial(Tertial Tertial, FollowUpReportContent Content)
{
    public SuspicionTable? SuspicionsOf(ActivityContent activity) =>
        Content.Activities.FirstOrDefault(other => other.Label == activity.Label)?.Suspicions;
}

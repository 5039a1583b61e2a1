using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>
/// Finds reports without any of the figures that they are to tell, where no goal asks for them. Of some that are empty beside others
/// the author was asked before it was sent; what a goal lacks is <see cref="GoalNotices"/>' to say.
/// </summary>
public sealed class CountNotices(RoundInWork round)
{
    public IEnumerable<PublicationNotice> Of(Activity activity)
    {
        if (round.ReportOf(activity) is { ToldIn: null, Status: not (ActivityStatus.NotStarted or ActivityStatus.Cancelled) } report
            && IsWithoutFigures(report, [.. activity.MeasuresInOrder.Where(measure => measure.Accumulation == Accumulation.Sum)]))
            yield return new(
                PublicationNotice.Checked, $"siffra-{activity.Id.ToString(CultureInfo.InvariantCulture)}", "ask",
                $"{activity.Label} {activity.Name}: ingen siffra är redovisad",
                "Skicka tillbaka rapporten om den som skrev ska lägga till den.",
                "Publicera ändå utan siffra", MendingPlace.Report(round, report))
            { Kind = NoticeKind.Sum };
    }

    private static bool IsWithoutFigures(ActivityReport report, List<Measure> sums) => sums.Count > 0
        && sums.TrueForAll(measure => measure.Goal is null && report.StatedOf(measure.Id).Figure.IsMissing);
}

using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>
/// Aktiviteter att granska: those that a report is expected of, and those that were reported although they were
/// settled; in a correction only those that it opened.
/// </summary>
public static class ReportedActivities
{
    public static IEnumerable<Activity> In(RoundInWork round) =>
        round.Activities.Where(round.IsInWork)
            .Where(activity => round.SettledSince(activity) is null || round.ReportOf(activity) is not null);
}

using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Avslutad aktivitet: one that its reports say is done or dropped.</summary>
public static class SettledByReports
{
    extension(Activity activity)
    {
        /// <summary>
        /// Since when the activity needs no more reports, seen from a tertial: the earlier tertial in which it was
        /// <em>Klart</em> or <em>Utgår</em>. An activity whose goal comes anew each year (or tertial) must be reported again
        /// in the next one, so "Klart" settles it only until then.
        /// </summary>
        /// <param name="tertial">The tertial that is about to be reported.</param>
        /// <param name="reports">The activity's reports; those of this tertial and later are not looked at.</param>
        public Tertial? SettledSince(Tertial tertial, IEnumerable<ActivityReport> reports)
        {
            Tertial? since = null;
            foreach (var report in reports.Where(report => report.Tertial < tertial).OrderBy(report => report.Tertial))
                since = report.Status switch
                {
                    ActivityStatus.Cancelled => since ?? report.Tertial,
                    ActivityStatus.Done when activity.SettlesUntil(report.Tertial, tertial) => since ?? report.Tertial,
                    _ => null,
                };
            return since;
        }
    }
}

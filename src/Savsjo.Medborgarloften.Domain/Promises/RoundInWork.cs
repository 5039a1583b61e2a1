using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.ActivityReports;

namespace Savsjo.Medborgarloften.Domain.Promises;

/// <summary>
/// Omgång i arbete: one round with its period's activities and all their reports up to its tertial. What staff report,
/// review and publish from; it answers what is expected, what is missing and what is settled.
/// </summary>
public sealed class RoundInWork
{
    private readonly Dictionary<int, List<ActivityReport>> _reports;

    /// <param name="period">With rounds, promises, activities and measures.</param>
    /// <param name="round">One of the period's rounds.</param>
    /// <param name="reports">The period's reports, up to the round's tertial at least.</param>
    public RoundInWork(PromisePeriod period, Round round, IEnumerable<ActivityReport> reports)
    {
        Period = period;
        Round = round;
        _reports = reports.Where(report => report.Tertial <= round.Tertial)
            .GroupBy(report => report.ActivityId)
            .ToDictionary(group => group.Key, group => group.OrderBy(report => report.Tertial).ToList());
    }

    public PromisePeriod Period { get; }

    public Round Round { get; }

    public Tertial Tertial => Round.Tertial;

    /// <summary>The activities that apply to the tertial, in the order of the document.</summary>
    public IEnumerable<Activity> Activities => Period.AllActivities.Where(activity => activity.AppliesTo(Tertial));

    /// <summary>The activities that a report is expected of: not those that are settled since earlier.</summary>
    public IEnumerable<Activity> Expected => Activities.Where(activity => SettledSince(activity) is null);

    /// <summary>Every report up to and with the tertial.</summary>
    public IEnumerable<ActivityReport> Reports => _reports.Values.SelectMany(reports => reports);

    /// <summary>The reports of the round's own tertial.</summary>
    public IEnumerable<ActivityReport> OwnReports => Reports.Where(report => report.Tertial == Tertial);

    /// <summary>Expected activities that nobody has begun to report: "ej rapporterat".</summary>
    public IEnumerable<Activity> Missing => Expected.Where(activity => ReportOf(activity) is null);

    /// <summary>Reports that were begun and are not approved; they stand in the way of publication.</summary>
    public IEnumerable<ActivityReport> NotApproved => OwnReports.Where(report => report.State is not (ReportState.Approved or ReportState.Published));

    public Activity? FindActivity(int activityId) => Activities.SingleOrDefault(activity => activity.Id == activityId);

    public ActivityReport? ReportOf(Activity activity) => ReportsOf(activity).SingleOrDefault(report => report.Tertial == Tertial);

    public IReadOnlyList<ActivityReport> EarlierReportsOf(Activity activity) =>
        [.. ReportsOf(activity).Where(report => report.Tertial < Tertial)];

    /// <summary>The report of the tertial before, or the latest earlier one.</summary>
    public ActivityReport? LatestEarlierReportOf(Activity activity) => ReportsOf(activity).FindLast(report => report.Tertial < Tertial);

    /// <summary>Since when an activity needs no report; see <see cref="Activity.SettledSince"/>.</summary>
    public Tertial? SettledSince(Activity activity) => activity.SettledSince(Tertial, ReportsOf(activity));

    /// <summary>What a submission of this activity's report is checked against.</summary>
    public SubmissionChecks ChecksFor(Activity activity, IReadOnlyCollection<string> allowedContacts) =>
        new(EarlierReportsOf(activity), Period.FirstTertial, allowedContacts);

    /// <summary>A report that was just begun; the round knows of it from now on.</summary>
    public void Add(ActivityReport report)
    {
        if (!_reports.TryGetValue(report.ActivityId, out var reports))
            _reports[report.ActivityId] = reports = [];
        reports.Add(report);
    }

    private List<ActivityReport> ReportsOf(Activity activity) => _reports.GetValueOrDefault(activity.Id) ?? [];
}

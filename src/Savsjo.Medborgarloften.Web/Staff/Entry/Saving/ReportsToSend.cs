using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Det som ska skickas in: which reports a button sends, and whether somebody should look through them first.</summary>
public sealed class ReportsToSend(MunicipalityOptions municipality, TimeProvider clock)
{
    /// <summary>
    /// Tittar igenom först: where something in a report that can be sent may be wrong, or where "Skicka in" would take one along that
    /// was begun another day, nobody sends it unseen.
    /// </summary>
    /// <param name="isForAll">The button that sends every report that is begun.</param>
    public bool NeedsLook(RoundInWork round, Activity activity, bool isForAll) =>
        Doubts(round, activity, isForAll).Any(doubt => !doubt.IsUsual);

    /// <summary>Whether nothing is missing in it, so that it would be taken.</summary>
    public bool CanBeSent(RoundInWork round, Activity activity) => round.ReportOf(activity) is { } report
        && report.FaultsAgainstSending(round.ChecksFor(activity, municipality.AllowedContacts)).Count == 0;

    /// <summary>What whoever sends a report should have answered for themselves.</summary>
    public IReadOnlyList<ReportDoubt> Doubts(RoundInWork round, Activity activity, bool isForAll) =>
        round.ReportOf(activity) is not { } report ? [] :
        [
            .. isForAll && BegunEarlier(report) is { } begun ? [new(begun)] : Array.Empty<ReportDoubt>(),
            .. ReportDoubts.In(round, report),
        ];

    /// <summary>What somebody may send in: their own, begun, and open.</summary>
    public static IEnumerable<Activity> Ready(StaffMember staff, RoundInWork round) => round.Activities.Where(activity =>
        OwnActivities.IsOpenFor(staff, round, activity) && round.ReportOf(activity) is { } report && IsReady(report));

    /// <summary>Begun, with something in it, and if it was returned or opened for correction, changed since.</summary>
    private static bool IsReady(ActivityReport report) =>
        report is { State: ReportState.Draft, IsBlank: false }
        || report is { State: ReportState.Reopened, DiffersFromPublished: true }
        || report.State == ReportState.Returned && report.LastChanged != report.LatestReview?.Decided;

    private string? BegunEarlier(ActivityReport report) =>
        DateOnly.FromDateTime(report.LastChanged.AtUtc.InSweden()) < clock.TodayInSweden()
            ? $"Sparad senast {report.LastChanged.AtUtc.AsDay()}. Ska den skickas in nu?"
            : null;
}

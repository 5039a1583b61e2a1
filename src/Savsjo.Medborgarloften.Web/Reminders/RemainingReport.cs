using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;

namespace Savsjo.Medborgarloften.Web.Reminders;

/// <summary>Återstående rapport: one that is expected in a round and is not handed in.</summary>
/// <param name="State">Null when nobody has begun it.</param>
public sealed record RemainingReport(Activity Activity, ReportState? State)
{
    /// <summary>"inte påbörjad", "påbörjad men inte inskickad", "återsänd med en kommentar".</summary>
    public string StateWords => State switch
    {
        null => "inte påbörjad",
        ReportState.Returned => "återsänd med en kommentar",
        _ => "påbörjad men inte inskickad",
    };

    /// <summary>In the order of the document.</summary>
    public static IEnumerable<RemainingReport> In(RoundInWork round) => round.Activities
        .Select(activity => (Activity: activity, Report: round.ReportOf(activity)))
        .Where(one => one.Report is { } report ? report.State.IsOpen : round.SettledSince(one.Activity) is null)
        .Select(one => new RemainingReport(one.Activity, one.Report?.State));
}

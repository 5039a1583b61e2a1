using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>Återstående rapport: one that is expected in a round and is not handed in.</summary>
/// <param name="State">Null when nobody has begun it.</param>
public sealed record RemainingReport(Activity Activity, ReportState? State)
{
    /// <summary>"inte påbörjad", "påbörjad men inte inskickad", "skickad tillbaka med en kommentar".</summary>
    public string StateWords => State switch
    {
        null => "inte påbörjad",
        ReportState.Returned => "skickad tillbaka med en kommentar",
        _ => "påbörjad men inte inskickad",
    };

    /// <summary>In the order of the document.</summary>
    public static IEnumerable<RemainingReport> In(RoundInWork round) => round.Activities
        .Select(activity => (Activity: activity, Report: round.ReportOf(activity)))
        .Where(one => one.Report is { } report ? report.State.IsOpen : round.SettledSince(one.Activity) is null)
        .Select(one => new RemainingReport(one.Activity, one.Report?.State));
}

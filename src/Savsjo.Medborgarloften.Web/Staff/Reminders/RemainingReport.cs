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
        ReportState.Reopened => "ska rättas",
        _ => "påbörjad men inte inskickad",
    };

    /// <summary>In the order of the document; in a correction only those that it opened.</summary>
    public static IEnumerable<RemainingReport> In(RoundInWork round) =>
        round.ToReport.Where(round.IsInWork).Select(activity => new RemainingReport(activity, round.ReportOf(activity)?.State));
}

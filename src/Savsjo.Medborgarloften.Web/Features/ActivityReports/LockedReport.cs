using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.Shared;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.ActivityReports;

/// <summary>En låst rapport: sent in, approved or published. It can be read, and says why it cannot be changed.</summary>
/// <param name="Because">Who locked it, when, and what to do if something has to change.</param>
/// <param name="MayWithdraw">Sent in and not reviewed yet.</param>
/// <param name="Faults">Why it could not be taken back, when that was tried.</param>
public sealed record LockedReport(
    int ActivityId, string Label, string Name, ReportStateLook State, StatusLook? Status, string? Text, string Because, bool MayWithdraw,
    IReadOnlyList<string> Faults)
{
    public string Id => ReportField.PanelId(ActivityId);

    public static LockedReport Of(RoundInWork round, ActivityReport report, StaffMember reader, StaffNames names, IReadOnlyList<string> faults) => new(
        report.ActivityId,
        report.Activity.Label,
        report.Activity.Name,
        ReportStateLook.Of(report.State),
        report.Status is { } status ? StatusLook.Of(status) : null,
        PrintedText.Of(round, report),
        BecauseOf(report, reader, names),
        report.State == ReportState.Submitted,
        faults);

    /// <summary>Why a report is locked; see also the conflict page.</summary>
    public static string BecauseOf(ActivityReport report, StaffMember reader, StaffNames names) => report.State switch
    {
        ReportState.Submitted when report.Submitted is { } sent =>
            $"{Who(sent, reader, names)} skickade in {sent.AtUtc.AsMoment()}{ForBoth(report.Activity)}. Väntar på granskning.",
        ReportState.Approved when report.LatestReview is { } review =>
            $"Låst. {names[review.Decided.UserId]} godkände {review.Decided.AtUtc.AsDay()}. Behöver något ändras? Be granskaren återsända rapporten.",
        _ => "Låst. Rapporten är publicerad och ändras genom en rättelse av uppföljningen.",
    };

    private static string ForBoth(Activity activity) => activity.IsShared ? ", för Polisen och kommunen" : "";

    private static string Who(Change change, StaffMember reader, StaffNames names) =>
        change.UserId == reader.UserId ? "Du" : names[change.UserId];
}

/// <summary>Texten som den skrivs ut: the author's own, or the sentence from the figures.</summary>
public static class PrintedText
{
    public static string? Of(RoundInWork round, ActivityReport report)
    {
        if (report.Text is not null)
            return report.Text;
        var form = StoredReport.FormOf(round, report.Activity);
        return ReportSentence.From(report.Activity, report.Tertial.Year, new PanelContext(round, report.Activity, form, []).Stated);
    }
}

using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Panels;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Locked;

/// <summary>En låst rapport: sent in, approved or published. It can be read, and says why it cannot be changed.</summary>
/// <param name="Because">Who locked it, when, and what to do if something has to change.</param>
/// <param name="MayWithdraw">Sent in and not reviewed yet.</param>
/// <param name="Faults">Why it could not be taken back, when that was tried.</param>
public sealed record LockedReport(
    int ActivityId, string Label, string Name, ReportStateLook State, StatusLook? Status, string? Text, string Because, bool MayWithdraw,
    IReadOnlyList<string> Faults)
{
    public string Id => PanelField.PanelId(ActivityId);

    /// <summary>What the figures say where the text is the author's own; null where the text says it.</summary>
    public string? Figures { get; init; }

    public ReportTalk? Talk { get; init; }

    /// <summary>What its fields' names begin with, where what was typed in them has just been saved; null otherwise.</summary>
    public string? Taken { get; init; }

    public static LockedReport Of(
        RoundInWork round, ActivityReport report, StaffMember reader, StaffNames names, IReadOnlyList<string> faults) => new(
        report.ActivityId,
        report.Activity.Label,
        report.Activity.Name,
        ReportStateLook.Of(report.State),
        report.Status is { } status ? StatusLook.Of(status) : null,
        PrintedText.Of(round, report),
        BecauseOf(report, reader, names),
        report.State == ReportState.Submitted,
        faults)
        {
            Figures = PrintedText.FiguresBeside(round, report),
        };

    /// <summary>Part of the published follow-up, and not of the correction.</summary>
    public static LockedReport OutsideCorrection(RoundInWork round, Activity activity)
    {
        var report = round.ReportOf(activity);
        var text = report is not null ? PrintedText.Of(round, report)
            : round.SettledSince(activity) is { } since ? $"Avslutad sedan {since.Name}."
            : "Inte redovisat.";
        return new(activity.Id, activity.Label, activity.Name,
            ReportStateLook.Of(report?.State),
            report?.Status is { } status ? StatusLook.Of(status) : null,
            text, round.RefuseOutsideCorrection(activity)?.Message ?? "", MayWithdraw: false, [])
        {
            Figures = report is null ? null : PrintedText.FiguresBeside(round, report),
        };
    }

    /// <summary>Why a report is locked; see also the conflict page.</summary>
    public static string BecauseOf(ActivityReport report, StaffMember reader, StaffNames names) => LockSentence.Of(report, reader, names);
}

/// <summary>
/// Texten som den skrivs ut: the author's own, or the sentence from the figures; before it, where it is told, if that is elsewhere.
/// </summary>
public static class PrintedText
{
    public static string? Of(RoundInWork round, ActivityReport report)
    {
        var text = report.Text ?? Sentence(round, report);
        return report.ToldIn is { } other
            ? $"{new CellContent(report.Tertial, CellState.Reported) { ToldIn = other }.StatusWording}. {text}".TrimEnd()
            : text;
    }

    /// <summary>"7 riktade insatser.": what was counted, where the author's own words stand in the place of the sentence.</summary>
    public static string? FiguresBeside(RoundInWork round, ActivityReport report) => report.Text is null ? null : Sentence(round, report);

    private static string? Sentence(RoundInWork round, ActivityReport report)
    {
        var form = StoredReport.FormOf(round, report.Activity);
        return ReportSentence.From(report.Activity, report.Tertial.Year, new PanelContext(round, report.Activity, form, []).Stated);
    }
}

using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.FromText;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Knappar som bara visar: they change what stands on the page, save nothing, and keep everything typed.</summary>
public static class ShownForms
{
    public static void Prepare(EditRoundForm form, RoundInWork round, Activity activity, EntryDeed deed)
    {
        var report = form.ReportOf(activity.Id) ?? StoredReport.FormOf(round, activity);
        form.Reports[PanelField.Key(activity.Id)] = report;
        if (deed.Name == EntryDeed.CopyText && round.LatestEarlierReportOf(activity)?.Text is { } text)
            (report.Replaced, report[ReportField.Text.Box]) = (report[ReportField.Text.Box], text);
        else if (deed.Name == EntryDeed.TakeBack)
            (report[ReportField.Text.Box], report.Replaced) = (report.Replaced, null);
        else if (deed.Name == EntryDeed.FillFromText)
            Fill(report, round, activity);
        else if (deed.Name == EntryDeed.TakeBackFigures)
            FilledBoxes.TakeBack(report, activity);
    }

    private static void Fill(EditActivityReportForm report, RoundInWork round, Activity activity)
    {
        StoredReport.Complete(report, StoredReport.FormOf(round, activity));
        var typed = ActivityReport.AsWritten(
            activity, round.Tertial, TypedReport.Read(report, activity).Entry, round.ReportOf(activity)?.Frozen);
        FilledBoxes.Fill(report, FiguresOffer.Of(round, activity, report, typed).Figures, typed);
    }
}

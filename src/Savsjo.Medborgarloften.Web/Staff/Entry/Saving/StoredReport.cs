using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Det som är sparat, as the form shows it: a figure stated as the year's total comes back as that total.</summary>
public static class StoredReport
{
    /// <summary>The form of an activity's report as it is stored; empty fields where nothing was reported.</summary>
    public static EditActivityReportForm FormOf(RoundInWork round, Activity activity) => FormOf(round, activity,
        activity.SuspicionMeasures.Any(measure => round.StatedOf(activity, measure).IsYearTotal)
            ? StatedAs.YearTotal
            : StatedAs.OwnTertial);

    /// <param name="suspicionsAs">How suspicions are shown, however they were stated.</param>
    public static EditActivityReportForm FormOf(RoundInWork round, Activity activity, StatedAs suspicionsAs)
    {
        var report = round.ReportOf(activity);
        var form = new EditActivityReportForm { Version = (report?.Version ?? 0).ToString(CultureInfo.InvariantCulture) };
        foreach (var field in ReportField.All)
            form[field.Box] = report is null ? null : field.Read(report);
        foreach (var measure in activity.Measures.Where(measure => !measure.CountsSuspicions))
            Put(form, measure, ReportPart.Measure(measure.Id), round.StatedOf(activity, measure));
        foreach (var measure in activity.SuspicionMeasures)
            Put(form, measure, ReportPart.Suspicions, round.StatedOf(activity, measure).ToldAs(suspicionsAs));
        form.Seen = SeenFields.Of(form);
        return form;
    }

    /// <summary>Puts back what a posted form left out: a page that was open while a measure was added must not empty it.</summary>
    public static void Complete(EditActivityReportForm posted, EditActivityReportForm stored)
    {
        foreach (var part in stored.Parts.Where(part => !posted.Has(part)))
            posted.Take(part, stored);
    }

    /// <param name="how">The field that says how the figure is stated: its own, or the one for all suspicions.</param>
    private static void Put(EditActivityReportForm form, Measure measure, ReportPart how, StatedFigure stated)
    {
        var figure = stated.Figure;
        form[ReportBox.Measure(measure.Id, FigureBox.Count)] = figure.Count?.ToString(CultureInfo.InvariantCulture);
        form[ReportBox.Measure(measure.Id, FigureBox.Subgroup)] = figure.Subgroup?.ToString(CultureInfo.InvariantCulture);
        form[ReportBox.Measure(measure.Id, FigureBox.Percentage)] = figure.Percentage?.ToString("0.#", SwedishText.Culture);
        form[ReportBox.Measure(measure.Id, FigureBox.IsFulfilled)] = figure.IsFulfilled switch
        {
            true => TypedReport.Yes,
            false => TypedReport.No,
            null => null,
        };
        form[new ReportBox(how, FigureBox.StatedAs)] = stated.IsYearTotal ? TypedReport.YearTotal : TypedReport.OwnTertial;
        if (figure.IsApproximate)
            form[new ReportBox(how, FigureBox.IsApproximate)] = TypedReport.Checked;
    }
}

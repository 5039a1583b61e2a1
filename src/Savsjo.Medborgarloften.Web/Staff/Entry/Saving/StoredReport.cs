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
    public static EditActivityReportForm FormOf(RoundInWork round, Activity activity)
    {
        var report = round.ReportOf(activity);
        var isYear = activity.SuspicionMeasures.Any(measure => report?.ValueOf(measure.Id)?.StatedAs == StatedAs.YearTotal);
        return FormOf(round, activity, isYear);
    }

    /// <param name="suspicionsAsYearTotal">Whether suspicions are shown as the year's totals, however they were stated.</param>
    public static EditActivityReportForm FormOf(RoundInWork round, Activity activity, bool suspicionsAsYearTotal)
    {
        var report = round.ReportOf(activity);
        var suspicionsAs = suspicionsAsYearTotal ? StatedAs.YearTotal : StatedAs.OwnTertial;
        var form = new EditActivityReportForm
        {
            Version = (report?.Version ?? 0).ToString(CultureInfo.InvariantCulture),
            Status = report?.Status?.ToString(),
            Text = report?.Text,
            GoalReason = report?.GoalReason,
            SuspicionsStatedAs = suspicionsAsYearTotal ? TypedReport.YearTotal : TypedReport.OwnTertial,
            SuspicionsApproximate = Checked(activity.SuspicionMeasures.Any(measure => report?.FigureOf(measure.Id).IsApproximate == true)),
            Measures = activity.Measures.ToDictionary(measure => ReportField.Key(measure.Id), measure =>
            {
                var stated = round.StatedOf(activity, measure);
                return FormOf(measure, measure.CountsSuspicions ? stated.ToldAs(suspicionsAs) : stated);
            }),
        };
        form.Seen = SeenFields.Of(form);
        return form;
    }

    /// <summary>Puts back what a posted form left out: a page that was open while a measure was added must not empty it.</summary>
    public static void Complete(EditActivityReportForm posted, EditActivityReportForm stored)
    {
        foreach (var (key, measure) in stored.Measures)
            posted.Measures.TryAdd(key, measure);
    }

    private static EditMeasureForm FormOf(Measure measure, StatedFigure stated) => new()
    {
        Count = stated.Figure.Count?.ToString(CultureInfo.InvariantCulture),
        Subgroup = stated.Figure.Subgroup?.ToString(CultureInfo.InvariantCulture),
        Percentage = stated.Figure.Percentage?.ToString("0.#", SwedishText.Culture),
        IsFulfilled = stated.Figure.IsFulfilled switch { true => TypedReport.Yes, false => TypedReport.No, null => null },
        IsApproximate = measure.CountsSuspicions ? null : Checked(stated.Figure.IsApproximate),
        StatedAs = measure.CountsSuspicions ? null : stated.IsYearTotal ? TypedReport.YearTotal : TypedReport.OwnTertial,
    };

    private static string? Checked(bool isChecked) => isChecked ? TypedReport.Checked : null;
}

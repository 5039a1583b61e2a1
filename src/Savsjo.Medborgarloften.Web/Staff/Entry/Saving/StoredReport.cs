using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Det som är sparat, as the form shows it: a figure stated as a total comes back as that total.</summary>
public static class StoredReport
{
    /// <summary>The form of an activity's report as it is stored; empty fields where nothing was reported.</summary>
    public static EditActivityReportForm FormOf(RoundInWork round, Activity activity) => FormOf(round, activity,
        activity.SuspicionMeasures.Select(measure => round.StatedOf(activity, measure).StatedAs).Append(StatedAs.OwnTertial).Max());

    /// <param name="suspicionsAs">How suspicions are shown, however they were stated.</param>
    public static EditActivityReportForm FormOf(RoundInWork round, Activity activity, StatedAs suspicionsAs)
    {
        var report = round.ReportOf(activity);
        var form = new EditActivityReportForm { Version = (report?.Version ?? 0).ToString(CultureInfo.InvariantCulture) };
        foreach (var field in ReportField.All)
            form[field.Box] = report is null ? null : field.Read(report);
        foreach (var measure in activity.Measures)
            form[ReportBox.Measure(measure.Id, FigureBox.Reason)] = report?.ReasonOf(measure.Id);
        foreach (var measure in activity.Measures.Where(measure => !measure.CountsSuspicions))
            Put(form, measure, ReportPart.Measure(measure.Id), round.StatedOf(activity, measure), FigureMark.None);
        var suspicions = activity.SuspicionMeasures.ToDictionary(
            measure => measure, measure => ToldAs(suspicionsAs, round, activity, measure));
        var mark = CommonMark([.. suspicions.Values.Select(stated => stated.Figure)]);
        form[ReportBox.SuspicionsStatedAs] = TypedReport.Of(suspicionsAs);
        form[ReportBox.SuspicionsMark] = mark == FigureMark.None ? null : mark.Word;
        foreach (var (measure, stated) in suspicions)
            Put(form, measure, ReportPart.Suspicions, stated, mark);
        form.Seen = SeenFields.Of(form);
        return form;
    }

    /// <summary>The report as it is stored, for asking what something else in its fields would mean.</summary>
    public static ActivityReport Written(RoundInWork round, Activity activity) => ActivityReport.AsWritten(
        activity, round.Tertial, TypedReport.Read(FormOf(round, activity), activity).Entry, round.ReportOf(activity)?.Frozen);

    /// <summary>Puts back what a posted form left out: a page that was open while a measure was added must not empty it.</summary>
    public static void Complete(EditActivityReportForm posted, EditActivityReportForm stored)
    {
        foreach (var part in stored.Parts.Where(part => !posted.Has(part)))
            posted.Take(part, stored);
    }

    /// <summary>Whether what is typed is what is stored already.</summary>
    public static bool IsSame(EditActivityReportForm typed, EditActivityReportForm stored) =>
        SeenFields.ChangedBetween(typed, stored).Count == 0;

    /// <summary>Whether every field that is stored is as the writer saw it, or as they typed it.</summary>
    public static bool HoldsNothingElse(
        EditActivityReportForm typed, EditActivityReportForm stored, RoundInWork round, Activity activity)
    {
        var told = FormOf(round, activity, TypedReport.HowStated(typed[ReportBox.SuspicionsStatedAs]));
        return SeenFields.ChangedBetween(typed, told).All(part => SeenFields.Saw(typed, part, stored));
    }

    /// <summary>Suspicions are all stated in one way: the same figure, told in that.</summary>
    private static StatedFigure ToldAs(StatedAs statedAs, RoundInWork round, Activity activity, Measure measure)
    {
        var (stated, history) = (round.StatedOf(activity, measure), round.HistoryOf(activity, measure));
        return stated.Figure.IsMissing || stated.StatedAs == statedAs ? stated : new(statedAs switch
        {
            StatedAs.YearTotal => history.YearTotal(round.Tertial),
            StatedAs.PeriodTotal => history.PeriodTotal(round.Tertial),
            _ => history.In(round.Tertial),
        }, statedAs);
    }

    /// <summary>One that all of them have; otherwise each stands before its number.</summary>
    private static FigureMark CommonMark(IReadOnlyList<Figure> figures) =>
        figures.Where(figure => !figure.IsMissing).Select(figure => figure.Mark).Distinct().ToList() is [var mark] ? mark : FigureMark.None;

    /// <param name="how">The field that says how the figure is stated: its own, or the one for all suspicions.</param>
    /// <param name="common">The mark that is told for all of them.</param>
    private static void Put(EditActivityReportForm form, Measure measure, ReportPart how, StatedFigure stated, FigureMark common)
    {
        var figure = stated.Figure;
        var isOfAll = how == ReportPart.Suspicions;
        var before = isOfAll && figure.Mark != common ? figure.Mark.Before : "";
        form[ReportBox.Measure(measure.Id, FigureBox.Count)] = figure.Count is { } count
            ? before + count.ToString(CultureInfo.InvariantCulture)
            : null;
        for (var place = 0; place < Math.Max(1, measure.Subgroups.Count); place++)
            form[ReportBox.Measure(measure.Id, FigureBox.SubgroupAt(place))] =
                figure.SubgroupAt(place)?.ToString(CultureInfo.InvariantCulture);
        form[ReportBox.Measure(measure.Id, FigureBox.Percentage)] = figure.Percentage?.ToString("0.#", SwedishText.Culture);
        form[ReportBox.Measure(measure.Id, FigureBox.IsFulfilled)] = figure.IsFulfilled switch
        {
            true => TypedReport.Yes,
            false => TypedReport.No,
            null => null,
        };
        if (isOfAll)
            return;
        form[new ReportBox(how, FigureBox.StatedAs)] = TypedReport.Of(stated.StatedAs);
        form[new ReportBox(how, FigureBox.Mark)] = figure.Mark == FigureMark.None ? null : figure.Mark.Word;
    }
}

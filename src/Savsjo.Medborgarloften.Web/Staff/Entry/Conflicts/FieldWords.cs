using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Fälten i ord: what stands in a report's fields, as a person would say it.</summary>
public sealed class FieldWords(Activity activity, EditActivityReportForm form)
{
    public const string Empty = "tom ruta";

    /// <summary>"0, varav 0" says no more than "0".</summary>
    private const string None = "0";

    /// <summary>The fields of an activity's report, in the order of the page.</summary>
    public static IEnumerable<ReportPart> Fields(Activity activity) =>
    [
        .. activity.Measures.OrderBy(measure => measure.Order).Select(measure => ReportPart.Measure(measure.Id)),
        ReportPart.Suspicions,
        .. ReportField.All.Select(field => field.Part),
    ];

    public static string LabelOf(ReportPart part, Activity activity) =>
        part == ReportPart.Suspicions ? "Hur misstankarna är angivna" : ReportField.Of(part)?.Label ?? part.NameIn(activity);

    /// <summary>Those of some fields that hold something, but for the one that only says how to read the others.</summary>
    public IReadOnlyList<SameField> Told(IEnumerable<ReportPart> parts) =>
        [
            .. parts.Where(part => part != ReportPart.Suspicions)
                .Select(part => new SameField(LabelOf(part, activity), Of(part)))
                .Where(field => field.Words != Empty),
        ];

    public string Of(ReportPart part)
    {
        if (ReportField.Of(part) is { } field)
            return Typed(field.Box) is var typed && typed == Empty ? Empty : field.Tell(typed);
        return activity.Measures.SingleOrDefault(measure => measure.Id == part.MeasureId) is { } measure
            ? Of(measure)
            : $"{TypedMark.Chosen(form[ReportBox.SuspicionsMark]).Word}{Stated(ReportBox.SuspicionsStatedAs)}";
    }

    private string Of(Measure measure)
    {
        ReportBox Box(FigureBox of) => ReportBox.Measure(measure.Id, of);

        var amount = measure.Kind switch
        {
            MeasureKind.Count => Typed(Box(FigureBox.Count)),
            MeasureKind.Percentage when Typed(Box(FigureBox.Percentage)) is var typed && typed != Empty => $"{typed} procent",
            MeasureKind.Percentage => Empty,
            _ => Typed(Box(FigureBox.IsFulfilled)),
        };
        var mark = amount == Empty ? "" : TypedMark.Chosen(form[Box(FigureBox.Mark)]).Before;
        var subgroups = measure.Subgroups.Labels.Select((label, place) => (Of: Typed(Box(FigureBox.SubgroupAt(place))), Label: label))
            .Where(one => one.Of != Empty && (amount, one.Of) != (None, None)).Select(one => $", varav {one.Of} {one.Label}");
        var why = Typed(Box(FigureBox.Reason)) is var reason && reason != Empty ? $", skäl: ”{reason}”" : "";
        return $"{mark}{amount}{string.Concat(subgroups)}{Stated(Box(FigureBox.StatedAs))}{why}";
    }

    private string Stated(ReportBox box) => TypedReport.HowStated(form[box]) is { IsTotal: true } total ? $", {total.Word}" : "";

    private string Typed(ReportBox box) => string.IsNullOrWhiteSpace(form[box]) ? Empty : form[box]!.ReplaceLineEndings("\n").Trim();
}

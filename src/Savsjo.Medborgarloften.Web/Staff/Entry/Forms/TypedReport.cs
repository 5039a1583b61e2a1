using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Det som skrevs: a form read against its activity: the entry, and what could not be read.</summary>
/// <param name="Entry">What could be read.</param>
/// <param name="Violations">What could not, field by field.</param>
public sealed record TypedReport(ReportEntry Entry, IReadOnlyList<RuleViolation> Violations)
{
    public const string Yes = "ja";
    public const string No = "nej";
    public const string OwnTertial = "tertial";
    public const string YearTotal = "ar";
    public const string PeriodTotal = "period";

    /// <summary>What was chosen beside a figure.</summary>
    public static StatedAs HowStated(string? typed) => typed switch
    {
        YearTotal => StatedAs.YearTotal,
        PeriodTotal => StatedAs.PeriodTotal,
        _ => StatedAs.OwnTertial,
    };

    /// <summary>What a form says of it.</summary>
    public static string Of(StatedAs statedAs) => statedAs switch
    {
        StatedAs.YearTotal => YearTotal,
        StatedAs.PeriodTotal => PeriodTotal,
        _ => OwnTertial,
    };

    public static TypedReport Read(EditActivityReportForm form, Activity activity)
    {
        var violations = new List<RuleViolation>();
        var status = Status(form[ReportPart.Status], violations);
        if (form.Parts.Any(part => part.MeasureId is { } id && activity.Measures.All(measure => measure.Id != id)))
            violations.Add(new("Ett mått i formuläret hör inte till den här aktiviteten. Läs in sidan igen."));
        var values = activity.Measures.Select(measure => Value(measure, form, violations)).ToList();
        List<GoalReason> written = [.. activity.Measures.Select(measure => new GoalReason(measure.Id, form[Reason(measure)] ?? ""))];
        return new(new(status, form[ReportPart.Text], written, values, form[ReportPart.ToldIn]), violations);
    }

    private static ReportBox Reason(Measure measure) => ReportBox.Measure(measure.Id, FigureBox.Reason);

    /// <summary>What could not be read, and what the rules say of the rest, so that everything can be mended at once.</summary>
    public IReadOnlyList<RuleViolation> AllFaults(RoundInWork round, Activity activity, Change change)
    {
        var rules = new ActivityReport(activity, round.Tertial).Record(Entry, round.EarlierReportsOf(activity), change);
        return [.. Violations, .. rules.Where(rule => !Violations.Any(fault => IsAboutTheSame(fault, rule)))];
    }

    /// <summary>Of a measure one fault is enough: what could not be read is missing to the rules.</summary>
    private static bool IsAboutTheSame(RuleViolation fault, RuleViolation rule) =>
        fault.Field is ReportBox { Part.MeasureId: not null } one
            ? rule.Field is ReportBox other && one.Part == other.Part && (one.Of == FigureBox.Reason) == (other.Of == FigureBox.Reason)
            : fault.Field == rule.Field;

    private static ActivityStatus? Status(string? typed, List<RuleViolation> violations)
    {
        if (string.IsNullOrEmpty(typed))
            return null;
        // Names only: Enum.TryParse would take any number.
        foreach (var status in Enum.GetValues<ActivityStatus>())
            if (status.ToString() == typed)
                return status;
        violations.Add(ReportField.Status.Box.Refuse("Läget går inte att välja. Välj ett ur listan."));
        return null;
    }

    private static EnteredValue Value(Measure measure, EditActivityReportForm form, List<RuleViolation> violations)
    {
        // Suspicions are all stated in one way, chosen once.
        var how = measure.CountsSuspicions ? ReportPart.Suspicions : ReportPart.Measure(measure.Id);
        var figure = Figure(measure, form, violations);
        var chosen = TypedMark.Chosen(form[new ReportBox(how, FigureBox.Mark)]);
        return new(measure.Id,
            figure.Count is null && figure.Percentage is null || figure.Mark != FigureMark.None ? figure : figure with { Mark = chosen },
            ReadStatedAs(new(how, FigureBox.StatedAs), form, violations));
    }

    /// <summary>Told once, also where all suspicions share the choice.</summary>
    private static StatedAs ReadStatedAs(ReportBox box, EditActivityReportForm form, List<RuleViolation> violations)
    {
        if (form[box] is not (null or "" or OwnTertial or YearTotal or PeriodTotal) && !violations.Exists(fault => fault.Field == box))
            violations.Add(box.Refuse("Välj om siffran gäller detta tertial eller hela året hittills."));
        return HowStated(form[box]);
    }

    private static Figure Figure(Measure measure, EditActivityReportForm form, List<RuleViolation> violations)
    {
        ReportBox Box(FigureBox of) => ReportBox.Measure(measure.Id, of);

        // What is written before the number goes before what was chosen beside it.
        FigureMark Mark(FigureBox of) => TypedMark.Before(form[Box(of)]).Mark;

        return measure.Kind switch
        {
            MeasureKind.Count => new Figure(Count: Count(Box(FigureBox.Count), form, violations), Mark: Mark(FigureBox.Count))
                .WithSubgroups(
                [
                    .. measure.Subgroups.Labels.Select(
                        (label, place) => SubgroupCount(Box(FigureBox.SubgroupAt(place)), label, form, violations)),
                ]),
            MeasureKind.Percentage => new(
                Percentage: Percentage(Box(FigureBox.Percentage), form, violations), Mark: Mark(FigureBox.Percentage)),
            _ => new(IsFulfilled: YesNo(Box(FigureBox.IsFulfilled), form, violations)),
        };
    }

    private static int? Count(ReportBox box, EditActivityReportForm form, List<RuleViolation> violations)
    {
        if (!TypedNumber.TryReadCount(TypedMark.Before(form[box]).Number, out var count))
            violations.Add(box.Refuse(TypedNumber.IsAnotherNumber(form[box])
                ? "Skriv antalet som ett heltal utan minus och decimaler, till exempel 12."
                : "Skriv antalet med siffror, till exempel 12."));
        return count;
    }

    /// <summary>Of whom the subgroup is counted has no mark: it stands before the count.</summary>
    private static int? SubgroupCount(ReportBox box, string label, EditActivityReportForm form, List<RuleViolation> violations)
    {
        if (TypedNumber.TryReadCount(form[box], out var count))
            return count;
        violations.Add(box.Refuse(TypedMark.Before(form[box]) is { Mark: not FigureMark.None and var mark, Number: var number }
            && TypedNumber.TryReadCount(number, out var bare)
                ? $"Skriv bara {bare} i ”varav {label}”. {PlaceOf(mark)}"
                : $"Skriv ”varav {label}” med siffror, till exempel 12."));
        return null;
    }

    private static string PlaceOf(FigureMark mark) => mark == FigureMark.AtLeast
        ? "”Minst” kan bara stå framför hela antalet, och då utan ”varav”."
        : $"”{SwedishText.Capitalised(mark.Word)}” skrivs framför hela antalet.";

    private static decimal? Percentage(ReportBox box, EditActivityReportForm form, List<RuleViolation> violations)
    {
        if (!TypedNumber.TryReadPercentage(TypedMark.Before(form[box]).Number, out var percentage))
            violations.Add(box.Refuse("Skriv procenten med siffror och högst en decimal, till exempel 19,5."));
        return percentage;
    }

    private static bool? YesNo(ReportBox box, EditActivityReportForm form, List<RuleViolation> violations)
    {
        if (form[box] is not (null or "" or Yes or No))
            violations.Add(box.Refuse("Välj ja eller nej."));
        return form[box] switch { Yes => true, No => false, _ => null };
    }
}

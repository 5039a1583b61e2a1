using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Det som skrevs: a form read against its activity: the entry, and what could not be read.</summary>
/// <param name="Entry">What could be read.</param>
/// <param name="Violations">What could not, field by field.</param>
public sealed record TypedReport(ReportEntry Entry, IReadOnlyList<RuleViolation> Violations)
{
    public const string Checked = "true";
    public const string Yes = "ja";
    public const string No = "nej";
    public const string OwnTertial = "tertial";
    public const string YearTotal = "ar";

    // Browsers and servers put this where a character could not be read.
    private const char Broken = '\uFFFD';

    public static bool IsYearTotal(string? statedAs) => statedAs == YearTotal;

    public static bool IsChecked(string? value) => value == Checked;

    public static TypedReport Read(EditActivityReportForm form, Activity activity)
    {
        var violations = new List<RuleViolation>();
        var status = Status(form.Status, violations);
        Refuse(form.Text, nameof(form.Text), "Texten", violations);
        Refuse(form.GoalReason, nameof(form.GoalReason), "Skälet", violations);
        if (form.Measures.Keys.Any(key => activity.Measures.All(measure => ReportField.Key(measure.Id) != key)))
            violations.Add(new("Ett mått i formuläret hör inte till den här aktiviteten. Läs in sidan igen."));
        var values = activity.Measures.Select(measure => Value(measure, form, violations)).ToList();
        return new(new ReportEntry(status, form.Text, form.GoalReason, values), violations);
    }

    private static ActivityStatus? Status(string? typed, List<RuleViolation> violations)
    {
        if (string.IsNullOrEmpty(typed))
            return null;
        // Names only: Enum.TryParse would take any number.
        foreach (var status in Enum.GetValues<ActivityStatus>())
            if (status.ToString() == typed)
                return status;
        violations.Add(new("Läget går inte att välja. Välj ett ur listan.", nameof(ActivityReport.Status)));
        return null;
    }

    private static EnteredValue Value(Measure measure, EditActivityReportForm form, List<RuleViolation> violations)
    {
        var typed = form.MeasureOf(measure.Id);
        var (statedAs, isApproximate) = measure.CountsSuspicions
            ? (form.SuspicionsStatedAs, form.SuspicionsApproximate)
            : (typed.StatedAs, typed.IsApproximate);
        var figure = Figure(measure, typed, violations);
        return new(measure.Id,
            figure.IsMissing ? figure : figure with { IsApproximate = IsChecked(isApproximate) },
            IsYearTotal(statedAs) ? StatedAs.YearTotal : StatedAs.OwnTertial);
    }

    private static Figure Figure(Measure measure, EditMeasureForm typed, List<RuleViolation> violations) => measure.Kind switch
    {
        MeasureKind.Count => new(
            Count: Count(measure, typed.Count, nameof(typed.Count), violations),
            Subgroup: measure.HasSubgroup ? Count(measure, typed.Subgroup, nameof(typed.Subgroup), violations) : null),
        MeasureKind.Percentage => new(Percentage: Percentage(measure, typed.Percentage, violations)),
        _ => new(IsFulfilled: YesNo(measure, typed.IsFulfilled, violations)),
    };

    private static int? Count(Measure measure, string? typed, string field, List<RuleViolation> violations)
    {
        if (!TypedNumber.TryReadCount(typed, out var count))
            violations.Add(new("Skriv antalet med siffror, till exempel 12.", field, measure.Id));
        return count;
    }

    private static decimal? Percentage(Measure measure, string? typed, List<RuleViolation> violations)
    {
        if (!TypedNumber.TryReadPercentage(typed, out var percentage))
            violations.Add(new("Skriv procenten med siffror och högst en decimal, till exempel 19,5.", nameof(EditMeasureForm.Percentage), measure.Id));
        return percentage;
    }

    private static bool? YesNo(Measure measure, string? typed, List<RuleViolation> violations)
    {
        if (typed is not (null or "" or Yes or No))
            violations.Add(new("Välj ja eller nej.", nameof(EditMeasureForm.IsFulfilled), measure.Id));
        return typed switch { Yes => true, No => false, _ => null };
    }

    private static void Refuse(string? text, string field, string name, List<RuleViolation> violations)
    {
        if (text?.Contains(Broken) == true)
            violations.Add(new($"{name} innehåller ett trasigt tecken som inte kan sparas. Skriv om den delen.", field));
    }
}

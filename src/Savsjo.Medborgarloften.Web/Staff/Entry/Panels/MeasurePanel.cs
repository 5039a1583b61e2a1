using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>Ett mått på sidan: its fields, its earlier values, and what it has come to.</summary>
public sealed record MeasurePanel
{
    public required Measure Measure { get; init; }

    public required ReportField Count { get; init; }

    public required ReportField Subgroup { get; init; }

    public required ReportField Percentage { get; init; }

    public required ReportField IsFulfilled { get; init; }

    public required ReportField IsApproximate { get; init; }

    public required ReportField StatedAs { get; init; }

    public required IReadOnlyList<PastValue> Past { get; init; }

    public required GoalSoFar SoFar { get; init; }

    /// <summary>What the year's earlier tertials add up to, for the script.</summary>
    public required Figure EarlierThisYear { get; init; }

    /// <summary>What the goal's earlier tertials add up to, for the script.</summary>
    public required Figure EarlierOfGoal { get; init; }

    public string Id => Count.Id[..Count.Id.LastIndexOf('-')];

    public bool IsSum => Measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum };

    public bool IsWrong => Faults.Any();

    public IEnumerable<string> Faults => Count.Errors.Concat(Subgroup.Errors);

    public static string Data(decimal? amount) => (amount ?? 0).ToString(CultureInfo.InvariantCulture);

    internal static MeasurePanel Of(PanelContext context, Measure measure)
    {
        var typed = context.Form.MeasureOf(measure.Id);
        ReportField Field(string name, string? value) => ReportField.Of(context.Activity.Id, name, value, context.Violations, measure.Id);
        // A measure has the one field of its kind that is about the measure itself.
        ReportField Main(MeasureKind kind, string name, string? value) =>
            Field(name, value) with { Remark = measure.Kind == kind ? context.RemarkOn(ReportPart.Measure(measure.Id)) : null };
        var earlier = context.EarlierHistoryOf(measure);
        return new MeasurePanel
        {
            Measure = measure,
            Count = Main(MeasureKind.Count, nameof(typed.Count), typed.Count),
            Subgroup = Field(nameof(typed.Subgroup), typed.Subgroup),
            Percentage = Main(MeasureKind.Percentage, nameof(typed.Percentage), typed.Percentage),
            IsFulfilled = Main(MeasureKind.YesNo, nameof(typed.IsFulfilled), typed.IsFulfilled),
            IsApproximate = Field(nameof(typed.IsApproximate), typed.IsApproximate),
            StatedAs = Field(nameof(typed.StatedAs), typed.StatedAs),
            Past = context.Past.Of(earlier),
            SoFar = GoalSoFar.Of(ReportField.IdOf(context.Activity.Id, "hittills", measure.Id), context, measure),
            EarlierThisYear = earlier.YearTotal(context.Round.Tertial),
            EarlierOfGoal = measure.Goal is { } goal ? earlier.Total(earlier.SpanOf(GoalTime.Of(context.Round.Period, context.Activity).JudgedSpan(goal.Span), context.Round.Tertial)) : earlier.YearTotal(context.Round.Tertial),
        };
    }
}

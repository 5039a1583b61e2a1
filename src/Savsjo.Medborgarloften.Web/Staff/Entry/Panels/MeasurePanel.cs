using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>Ett mått på sidan: its fields, its earlier values, and what it has come to.</summary>
public sealed record MeasurePanel
{
    public required Measure Measure { get; init; }

    public required PanelField Count { get; init; }

    /// <summary>One field for each subgroup, with its label.</summary>
    public required IReadOnlyList<(PanelField Field, string Label)> Subgroups { get; init; }

    public required PanelField Percentage { get; init; }

    public required PanelField IsFulfilled { get; init; }

    public required PanelField Mark { get; init; }

    public required StatedChoice StatedAs { get; init; }

    public required IReadOnlyList<PastValue> Past { get; init; }

    public required GoalSoFar SoFar { get; init; }

    /// <summary>Why its goal was not reached.</summary>
    public required PanelField Reason { get; init; }

    /// <summary>
    /// "Målet var minst 15. Med siffrorna ovan nås det inte.": of a goal whose time ends now and that is not reached, or not yet
    /// filled in; or that a correction turns in a later follow-up.
    /// </summary>
    public required string? UnreachedGoal { get; init; }

    public bool AsksWhyNotReached => UnreachedGoal is not null || Reason.IsWrong || !string.IsNullOrEmpty(Reason.Value);

    /// <summary>What an empty field means, and whether the subgroups are parts beside each other.</summary>
    public string SubgroupNote => Measure.Subgroups switch
    {
        { Count: 1, First: { } label } => $"Ett antal utan ”varav” räknas som noll {label}.",
        { ExcludeEachOther: true } => "Ett antal utan ”varav” räknas som noll i delgruppen. Delgrupperna utesluter varandra: "
            + "tillsammans är de högst antalet.",
        _ => "Ett antal utan ”varav” räknas som noll i delgruppen. En och samma kan räknas i flera delgrupper.",
    };

    public string Id => Count.Id[..Count.Id.LastIndexOf('-')];

    public bool IsSum => Measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum };

    public bool IsWrong => Faults.Any();

    public IEnumerable<string> Faults => Count.Errors.Concat(Subgroups.SelectMany(one => one.Field.Errors));

    internal static MeasurePanel Of(PanelContext context, Measure measure)
    {
        PanelField Field(FigureBox of) => context.Field(ReportBox.Measure(measure.Id, of));
        // A measure has the one field of its kind that is about the measure itself.
        PanelField Main(MeasureKind kind, FigureBox of) =>
            Field(of) with { Remark = measure.Kind == kind ? context.RemarkOn(ReportPart.Measure(measure.Id)) : null };
        return new MeasurePanel
        {
            Measure = measure,
            Count = Main(MeasureKind.Count, FigureBox.Count),
            Subgroups = [.. measure.Subgroups.Labels.Select((label, place) => (Field(FigureBox.SubgroupAt(place)), label))],
            Percentage = Main(MeasureKind.Percentage, FigureBox.Percentage),
            IsFulfilled = Main(MeasureKind.YesNo, FigureBox.IsFulfilled),
            Mark = Field(FigureBox.Mark),
            StatedAs = StatedChoice.Of(context.Round, Field(FigureBox.StatedAs)),
            Past = context.Past.Of(context.EarlierHistoryOf(measure)),
            Reason = Field(FigureBox.Reason),
            UnreachedGoal = Unreached(context, measure),
            SoFar = GoalSoFar.Of(PanelField.IdOf(context.Activity.Id, $"{ReportPart.Measure(measure.Id).Key}-hittills"), context, measure),
        };
    }

    /// <summary>While there is time left, an empty field is nothing to explain yet.</summary>
    private static string? Unreached(PanelContext context, Measure measure)
    {
        if (measure.Goal is null || context.IsDropped)
            return null;
        var progress = context.ProgressOf(measure);
        var isEarly = context.EarlyEnds.Any(end => end.Measure == measure && end.NeedsReason);
        if (!isEarly && progress.Current is not { Outcome: GoalOutcome.NotReported, IsOver: false }
            && (measure.GoalWords! with { Goal = progress.Goal, Due = progress.Due }).AskedReason(
                progress.IsMissedNow ? GoalOutcome.NotReached : progress.Current.Outcome) is { } asked)
            return asked;
        return context.IsWrong(measure)
            ? null
            : isEarly ? DoneEarly.DemandedReason
            : GoalMisses.In(context.Typed, measure, context.Round.ChecksFor(context.Activity, [])).FirstOrDefault()?.AskedReason;
    }
}

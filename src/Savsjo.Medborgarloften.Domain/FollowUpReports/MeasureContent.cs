using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUpReports;

/// <summary>A measure as the follow-up shows it: its figures by tertial, the year's total, and its goal.</summary>
public sealed record MeasureContent
{
    /// <summary>"Riktade insatser".</summary>
    public required string Name { get; init; }

    public required MeasureUnit Unit { get; init; }

    public required MeasureKind Kind { get; init; }

    public required Accumulation Accumulation { get; init; }

    /// <summary>"21 år och yngre"; null when there is no subgroup.</summary>
    public string? SubgroupLabel { get; init; }

    /// <summary>One for each tertial of the follow-up, in order.</summary>
    public required IReadOnlyList<FigureContent> Figures { get; init; }

    /// <summary>The year's total so far, or its latest value.</summary>
    public required FigureContent Year { get; init; }

    /// <summary>The period's total so far, or its latest value.</summary>
    public required FigureContent Period { get; init; }

    public GoalContent? Goal { get; init; }
}

/// <summary>Suspicions (misstankar) by offence and tertial. A misstanke is not a person.</summary>
/// <param name="SubgroupLabel">"21 år och yngre"; null when no subgroup is counted.</param>
/// <param name="Offences">One row an offence, in the order of the law.</param>
/// <param name="Totals">All offences, one for each tertial of the follow-up.</param>
/// <param name="YearTotal">All offences, the year so far.</param>
public sealed record SuspicionTable(
    string? SubgroupLabel,
    IReadOnlyList<OffenceRow> Offences,
    IReadOnlyList<FigureContent> Totals,
    FigureContent YearTotal);

/// <summary>One offence of a <see cref="SuspicionTable"/>.</summary>
/// <param name="Offence">"Eget bruk".</param>
/// <param name="Figures">One for each tertial of the follow-up, in order.</param>
/// <param name="Year">The year so far.</param>
public sealed record OffenceRow(string Offence, IReadOnlyList<FigureContent> Figures, FigureContent Year);

/// <summary>A goal as the follow-up shows it.</summary>
/// <param name="Comparison">Minst, högst, exakt.</param>
/// <param name="Target">The promised number.</param>
/// <param name="Span">Per tertial, year or period.</param>
/// <param name="Outcome">Where it stands after the tertial.</param>
/// <param name="SharePercent">Share of the goal in whole per cent; null without a figure.</param>
/// <param name="ReachedIn">The tertial in which it was reached.</param>
public sealed record GoalContent(
    GoalComparison Comparison,
    decimal Target,
    GoalSpan Span,
    GoalOutcome Outcome,
    int? SharePercent,
    Tertial? ReachedIn)
{
    /// <summary>"minst 15".</summary>
    public string InFigures => $"{Comparison.Word} {SwedishText.Number(Target)}";
}

using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Måttet i uppföljningen: its figures by tertial, the year's total, and its goal.</summary>
public sealed record MeasureContent : IMeasureWords
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

    /// <summary>How the goal is told; null without one.</summary>
    public GoalWords? GoalWords => Goal is null ? null : new(Goal.Promised, Kind, Unit, Name, SubgroupLabel, Goal.Due);

    GoalComparison? IMeasureWords.Compares => Goal?.Comparison;

    /// <summary>The figure that the goal is held against (the tertial's, the year's or the period's); without a goal the year's.</summary>
    public FigureContent FigureJudged => Goal switch
    {
        { IsOfOneTertial: true } => Goal.JudgedIn is { } ended ? Figures[ended.Number - 1] : Figures[^1],
        { Span: GoalSpan.Period } => Period,
        _ => Year,
    };
}

/// <summary>Misstankar: suspicions by offence and tertial. A misstanke is not a person.</summary>
/// <param name="SubgroupLabel">"21 år och yngre"; null when no subgroup is counted.</param>
/// <param name="Offences">One row an offence, in the order of the law.</param>
/// <param name="Totals">All offences, one for each tertial of the follow-up.</param>
/// <param name="YearTotal">All offences, the year so far.</param>
public sealed record SuspicionTable(
    string? SubgroupLabel,
    IReadOnlyList<OffenceRow> Offences,
    IReadOnlyList<FigureContent> Totals,
    FigureContent YearTotal);

/// <summary>Brottstypens rad in a <see cref="SuspicionTable"/>.</summary>
/// <param name="Offence">"Eget bruk".</param>
/// <param name="Figures">One for each tertial of the follow-up, in order.</param>
/// <param name="Year">The year so far.</param>
public sealed record OffenceRow(string Offence, IReadOnlyList<FigureContent> Figures, FigureContent Year);

/// <summary>Målet i uppföljningen.</summary>
/// <param name="Comparison">Minst, högst, exakt, minska, öka.</param>
/// <param name="Target">The promised number.</param>
/// <param name="Span">The time it was judged over.</param>
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
    /// <summary>Utgångsvärde, if it has one.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>"varav minst 20 procent".</summary>
    public decimal? SubgroupShare { get; init; }

    /// <summary>What it comes to over the days judged, where that is not the promised number itself.</summary>
    public GoalDue? Due { get; init; }

    /// <summary>The last tertial of an activity that has ended; null where the goal is judged in the follow-up's own.</summary>
    public Tertial? JudgedIn { get; init; }

    public Goal Promised => new(Comparison, Target, Span, Baseline, SubgroupShare);

    /// <summary>What an amount must lie between.</summary>
    public GoalLimits Limits => Due?.Limits ?? Promised.Limits;

    /// <summary>Whether each tertial is judged by itself.</summary>
    public bool IsOfOneTertial => Span is GoalSpan.Tertial or GoalSpan.Week or GoalSpan.Month;

    /// <summary>Where the goal stands on a scale; null for one that is a change from a baseline, beside which a bar would lie.</summary>
    public decimal? Mark => Baseline is null ? Limits.Least ?? Limits.Most : null;

    /// <summary>
    /// The tertial in which it was reached, of a goal that is reached at some moment; the others hold, or not, when the time
    /// is over.
    /// </summary>
    public Tertial? ReachedAtSomeTime =>
        Outcome == GoalOutcome.Reached && Comparison is GoalComparison.AtLeast or GoalComparison.Above ? ReachedIn : null;

    public static GoalContent Of(GoalProgress progress, Tertial tertial) => new(
        progress.Goal.Comparison, progress.Goal.Target, progress.Goal.Span, progress.Outcome, progress.SharePercent, progress.ReachedIn)
    {
        Baseline = progress.Goal.Baseline,
        SubgroupShare = progress.Goal.SubgroupShare,
        Due = progress.Due,
        JudgedIn = progress.JudgedIn == tertial ? null : progress.JudgedIn,
    };
}

using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Bedömd tid i uppföljningen: what became of a goal in one tertial, one year or the period, as it was judged then.</summary>
/// <param name="First">The first tertial of it that was followed up.</param>
/// <param name="Last">The last one so far.</param>
/// <param name="Outcome">What became of it; under way, where the days asked for nothing.</param>
/// <param name="Figure">What counts against the goal.</param>
/// <param name="Target">The number that was promised for it: another than the goal's own, where the parties changed it.</param>
public sealed record GoalSpanContent(Tertial First, Tertial Last, GoalOutcome Outcome, FigureContent Figure, decimal Target)
{
    /// <summary>The tertial in which it was reached.</summary>
    public Tertial? ReachedIn { get; init; }

    /// <summary>What it comes to over the days judged, where that is not the promised number itself.</summary>
    public GoalDue? Due { get; init; }

    /// <summary>The tertials of which no figure was given.</summary>
    public IReadOnlyList<Tertial> NotReported { get; init; } = [];

    /// <summary>The tertials that no figure tells of since the activity was dropped: ej aktuellt, and not within any limit.</summary>
    public IReadOnlyList<Tertial> Dropped { get; init; } = [];

    /// <summary>The first tertial of the stretch that quarters were judged over; null for other goals, and in older contents.</summary>
    public Tertial? From { get; init; }

    /// <summary>Why it was missed, in the authors' words; null where it was not, or nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>Går inte att avgöra: nothing is missing, but "minst 190" may be 200, and a total tells no part of it.</summary>
    public bool CannotBeTold => Outcome == GoalOutcome.NotReported && Dropped.Count == 0
        && (Figure.State == FigureState.InTotal || Figure.State == FigureState.Given && NotReported.Count == 0);

    /// <summary>Whether what became of it, or the number, is a skyddad uppgift.</summary>
    public bool WithholdsSomething => Outcome == GoalOutcome.Withheld || Figure.State == FigureState.Withheld;

    /// <summary>Whether it says as much as another of the same time: what became of it, and the number.</summary>
    internal bool TellsAllOf(GoalSpanContent other) => Outcome == other.Outcome && Figure.State == other.Figure.State
        && Figure.Figure.Amount == other.Figure.Figure.Amount && Figure.Figure.Mark == other.Figure.Figure.Mark;

    /// <summary>Whether anything was asked for: a few days before the first whole week ask for nothing.</summary>
    public bool IsJudged => Due is not { AsksForSomething: false };

    /// <param name="span">As it was judged.</param>
    /// <param name="time">The tertials followed up.</param>
    /// <param name="reason">Why it was missed; null where it was not, or nobody said.</param>
    public static GoalSpanContent Of(JudgedSpan span, FollowedUpTertials time, string? reason) =>
        new(time.RoundOf(span.First).First, span.Last, span.Outcome, FigureOf(span), span.Goal.Target)
        {
            Dropped = span.Dropped,
            From = span.From,
            ReachedIn = span.ReachedIn,
            Due = span.Due,
            NotReported = [.. span.NotReported.Except(span.InTotal)],
            Reason = reason,
        };

    /// <summary>What is told only in a total, and what nobody was to tell, is not missing.</summary>
    private static FigureContent FigureOf(JudgedSpan span) => span switch
    {
        { Total.IsMissing: false } => FigureContent.Exact(span.Total),
        { IsInTotal: true } => FigureContent.InTotal,
        { NotReported.Count: 0 } => FigureContent.NotApplicable,
        _ => FigureContent.Missing,
    };
}

/// <summary>Sammanlagt i uppföljningen: what all the times of a goal that comes again came to, and what was promised for them.</summary>
/// <param name="Least">At least so many.</param>
public sealed record GoalTogetherContent(FigureContent Figure, decimal Least);

/// <summary>Tidigare måltal: what was promised before the parties changed it.</summary>
/// <param name="Until">The first tertial that it no longer held in.</param>
public sealed record EarlierTarget(decimal Target, Tertial Until)
{
    /// <summary>Minst or högst, where the goal compares in another way now; null where it does not, and in older contents.</summary>
    public GoalComparison? Comparison { get; init; }
}

/// <summary>
/// Tidigare slut: what had become of a goal when its time was over, before the agreement was prolonged. A miss stays told, and so does
/// what was kept then and is not now.
/// </summary>
/// <param name="Days">The days that it was judged over.</param>
/// <param name="Target">The number that was promised for them.</param>
public sealed record EarlierEnd(DaySpan Days, GoalOutcome Outcome, FigureContent Figure, decimal Target)
{
    /// <summary>Why it was missed, in the authors' words; null where it was not, nobody said, and in older contents.</summary>
    public string? Reason { get; init; }

    /// <summary>What it came to over the days, where that is not the promised number itself.</summary>
    public GoalDue? Due { get; init; }
}

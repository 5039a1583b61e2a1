using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Målet i uppföljningen.</summary>
/// <param name="Comparison">Minst, högst, så många som, minska, öka; exakt in older contents.</param>
/// <param name="Target">The promised number.</param>
/// <param name="Span">The time it was judged over.</param>
/// <param name="Outcome">What became of it over all its spans, after the tertial.</param>
/// <param name="SharePercent">Share of the goal in whole per cent; null without a figure.</param>
/// <param name="ReachedIn">The tertial in which its last span was reached.</param>
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

    /// <summary>Which of several subgroups the share is of: its place among them.</summary>
    public int SharedSubgroup { get; init; }

    /// <summary>What it comes to over the days judged, where that is not the promised number itself.</summary>
    public GoalDue? Due { get; init; }

    /// <summary>The last tertial of an activity that has ended; null where the goal is judged in the follow-up's own.</summary>
    public Tertial? JudgedIn { get; init; }

    /// <summary>
    /// The first tertial of the stretch that quarters were judged over, whose sum is told and drawn; null for other goals, in older
    /// contents, and where it would give a withheld number away.
    /// </summary>
    public Tertial? JudgedFrom { get; init; }

    /// <summary>Of a goal that comes again; null where a part is missing, or a number withheld, and in older contents.</summary>
    public GoalTogetherContent? Together { get; init; }

    /// <summary>
    /// Every time over which it was judged, in order, the follow-up's own last; none in contents of versions 1 and 2, which knew
    /// only that one. What would give a withheld number away is withheld of each by itself; none where all of it would.
    /// </summary>
    public IReadOnlyList<GoalSpanContent> Spans { get; init; } = [];

    /// <summary>
    /// Whether it is told in which tertials or years it was kept, and in which not: a goal that comes again, or was judged in several
    /// years by now.
    /// </summary>
    public bool IsToldSpanBySpan => Spans.Count > 1 || Spans.Count == 1 && Span.Repeats;

    public Goal Promised => new(Comparison, Target, Span, Baseline, SubgroupShare)
    {
        SharedSubgroup = SharedSubgroup,
        // The first contents owed by days too, and go on naming the whole number; those with spans came before it was stored.
        IsByDays = IsByDays || Due is { OfDays: > 0 } && Spans.Count > 0,
    };

    /// <summary>Whether the days that it owes less for are named instead of its whole number; not set in older contents.</summary>
    public bool IsByDays { get; init; }

    /// <summary>
    /// The first tertial that it was judged over, of all its times. Stands also where <see cref="Spans"/> may not; null in older
    /// contents.
    /// </summary>
    public Tertial? JudgedSince { get; init; }

    /// <summary>The same, also in older contents that say how each time went; null where nobody knows.</summary>
    public Tertial? FirstJudged => JudgedSince ?? (Spans is [var first, ..] ? first.First : null);

    /// <summary>The tertials that a goal that comes again was promised for, before the first follow-up; none in older contents.</summary>
    public IReadOnlyList<Tertial> NotFollowedUp { get; init; } = [];

    /// <summary>What it was before the parties changed it, in order; empty where they never did.</summary>
    public IReadOnlyList<EarlierTarget> EarlierTargets { get; init; } = [];

    /// <summary>What became of it by an end that the agreement had before it was prolonged; null where that is told as it is now.</summary>
    public IReadOnlyList<EarlierEnd>? EarlierEnds { get; init; }

    /// <summary>The days that a number over the whole agreement was signed for, where those are other days now.</summary>
    public DaySpan? SignedFor { get; init; }

    /// <summary>The part of a year or a tertial that it owes its whole number in; null where there is none.</summary>
    public DaySpan? WholeNumberFor { get; init; }

    /// <summary>Whether what became of it, in all or in some of its times, is a skyddad uppgift.</summary>
    public bool WithholdsSomething => Outcome == GoalOutcome.Withheld || Spans.Any(span => span.WithholdsSomething);

    /// <summary>Whether it is told to have been missed, in all or in some of its times.</summary>
    public bool IsToldAsMissed => Outcome is GoalOutcome.NotReached or GoalOutcome.Partly
        || Spans.Any(span => span.Outcome is GoalOutcome.NotReached or GoalOutcome.Partly);

    /// <summary>What became of it in the follow-up's own tertial, year or period, whatever was missed before.</summary>
    public GoalOutcome CurrentOutcome => Spans is [.., var current] ? current.Outcome : Outcome;

    /// <summary>
    /// Går inte att avgöra: all that it needs was given, and what became of it cannot be known from that. One time of which a figure
    /// is missing is enough for "inte redovisat".
    /// </summary>
    public bool CannotBeTold => Outcome == GoalOutcome.NotReported && (WasUndecidable || IsUndecidable);

    /// <summary>
    /// The same as it was judged, where <see cref="Spans"/> may not be told; not set where they are, nor in older contents.
    /// </summary>
    public bool WasUndecidable { get; init; }

    /// <summary>The same of what became of it in the follow-up's own tertial, year or period.</summary>
    public bool CurrentCannotBeTold => Spans is [.., var current] ? current.CannotBeTold : CannotBeTold;

    private bool IsUndecidable => Spans.Where(span => span.Outcome == GoalOutcome.NotReported).ToList() is { Count: > 0 } unknown
        && unknown.TrueForAll(span => span.CannotBeTold);

    /// <summary>What an amount must lie between.</summary>
    public GoalLimits Limits => Due?.Limits ?? Promised.Limits;

    /// <summary>Whether each tertial is judged by itself.</summary>
    public bool IsOfOneTertial => Span is GoalSpan.Tertial or GoalSpan.Week or GoalSpan.Month
        || Due is { IsByQuartersEnded: true } || JudgedFrom is not null;

    /// <summary>Where the goal stands on a scale; null for one that is a change from a baseline, beside which a bar would lie.</summary>
    public decimal? Mark => Baseline is null ? Limits.Least ?? Limits.Most : null;

    /// <summary>
    /// The tertial in which it was reached, of a goal that is reached at some moment; the others hold, or not, when the time
    /// is over.
    /// </summary>
    public Tertial? ReachedAtSomeTime =>
        CurrentOutcome == GoalOutcome.Reached && Comparison is not (GoalComparison.AtMost or GoalComparison.Below or GoalComparison.Exactly)
            ? ReachedIn
            : null;

    /// <param name="progress">How far it had come.</param>
    /// <param name="goals">What was promised, and what it was changed to.</param>
    /// <param name="time">The tertials followed up.</param>
    /// <param name="reason">Why the goal was missed in one of its times; null where nobody said.</param>
    public static GoalContent Of(
        GoalProgress progress, AgreedGoals goals, FollowedUpTertials time, Func<JudgedSpan, string?> reason) => new(
        progress.Goal.Comparison, progress.Goal.Target, progress.Goal.Span, progress.Outcome, progress.SharePercent, progress.ReachedIn)
        {
            Baseline = progress.Goal.Baseline,
            SubgroupShare = progress.Goal.SubgroupShare,
            SharedSubgroup = progress.Goal.SharedSubgroup,
            Due = progress.Due,
            IsByDays = progress.Due is { OfDays: > 0 },
            JudgedSince = time.RoundOf(progress.Spans[0].First).First,
            JudgedIn = progress.JudgedIn == time.Last ? null : progress.JudgedIn,
            JudgedFrom = progress.Current.From,
            NotFollowedUp = progress.NotFollowedUp,
            Together = progress.Together is var (total, least) ? new(FigureContent.Exact(total), least) : null,
            Spans = [.. progress.Spans.Select(span => GoalSpanContent.Of(span, time, progress.IsMissedIn(span) ? reason(span) : null))],
            EarlierTargets = [.. goals.Before(progress.JudgedIn).Select(earlier => new EarlierTarget(earlier.Goal.Target, earlier.Until)
            {
                Comparison = earlier.Goal.Comparison == progress.Goal.Comparison ? null : earlier.Goal.Comparison,
            })],
        };
}

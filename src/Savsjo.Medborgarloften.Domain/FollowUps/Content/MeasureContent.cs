using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Måttet i uppföljningen: its figures by tertial, the year's total, and its goal.</summary>
public sealed record MeasureContent : IMeasureWords
{
    /// <summary>"Riktade insatser".</summary>
    public required string Name { get; init; }

    /// <summary>The name that it was first published under; null where that is its name.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is the same measure as another follow-up's of the activity, whatever it was called there.</summary>
    public bool IsSameAs(MeasureContent other) => (Key ?? Name) == (other.Key ?? other.Name);

    public required MeasureUnit Unit { get; init; }

    public required MeasureKind Kind { get; init; }

    public required Accumulation Accumulation { get; init; }

    /// <summary>"21 år och yngre": the first subgroup, as it is stored; null when there is none.</summary>
    public string? SubgroupLabel { get; init; }

    /// <summary>Those after the first; empty in what was published before there could be several.</summary>
    public IReadOnlyList<string> OtherSubgroupLabels { get; init; } = [];

    /// <summary>Whether one of those counted can be in several of them.</summary>
    public bool SubgroupsOverlap { get; init; }

    public Subgroups Subgroups => Subgroups.Of(SubgroupLabel, OtherSubgroupLabels, SubgroupsOverlap);

    /// <summary>The same with these subgroups.</summary>
    public MeasureContent With(Subgroups subgroups) => this with
    {
        SubgroupLabel = subgroups.First,
        OtherSubgroupLabels = [.. subgroups.Labels.Skip(1)],
        SubgroupsOverlap = subgroups.Overlap,
    };

    /// <summary>Ordet före talet: "Genomfört"; null for none.</summary>
    public string? WordBefore { get; init; }

    /// <summary>One for each tertial of the follow-up, in order.</summary>
    public required IReadOnlyList<FigureContent> Figures { get; init; }

    /// <summary>Who reported what, where that was another activity, whose count goes on in this one; otherwise empty.</summary>
    public IReadOnlyList<ReportedPart> ReportedIn { get; init; } = [];

    /// <summary>The year's total so far, or its latest value.</summary>
    public required FigureContent Year { get; init; }

    /// <summary>The period's total so far, or its latest value.</summary>
    public required FigureContent Period { get; init; }

    public GoalContent? Goal { get; init; }

    /// <summary>How the goal is told; null without one.</summary>
    public GoalWords? GoalWords => Goal is null ? null : new(Goal.Promised, Kind, Unit, Name, Subgroups, Goal.Due);

    /// <summary>After an activity has ended, its columns are not applicable.</summary>
    private FigureContent LastApplicable => Figures.LastOrDefault(figure => figure.State != FigureState.NotApplicable) ?? Figures[^1];

    /// <summary>The figure that the goal is held against (the tertial's, the year's or the period's); without a goal the year's.</summary>
    public FigureContent FigureJudged => Goal switch
    {
        { JudgedFrom: not null, Spans: [.., var current] } => current.Figure,
        { IsOfOneTertial: true } => Goal.JudgedIn is null ? Figures[^1] : LastApplicable,
        { Span: GoalSpan.Period } => Period,
        _ => Year,
    };
}

using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Värde: what a report says of one measure, as it was stated. No other report's correction ever changes it.</summary>
public sealed class MeasureValue
{
    private MeasureValue()
    {
    }

    internal MeasureValue(int measureId) => MeasureId = measureId;

    public int ActivityReportId { get; private set; }

    public int MeasureId { get; private set; }

    /// <summary>The number that the author gave: the tertial's own, or the total so far.</summary>
    public Figure Figure { get; private set; }

    /// <summary>Which of them it is.</summary>
    public StatedAs StatedAs { get; private set; } = StatedAs.OwnTertial;

    /// <summary>Of a total: what earlier reports held of it when it was stated; null where that was nothing.</summary>
    public int? EarlierCount { get; private set; }

    /// <summary>The same of the first subgroup.</summary>
    public int? EarlierSubgroup { get; private set; }

    /// <summary>The same of those after the first.</summary>
    public SubgroupCounts? EarlierOtherSubgroups { get; private set; }

    /// <summary>All that they held.</summary>
    public Figure Earlier => new(Count: EarlierCount, Subgroup: EarlierSubgroup, OtherSubgroups: EarlierOtherSubgroups);

    public StatedFigure Stated => new(Figure, StatedAs);

    /// <summary>Whether earlier reports say something else now than when the total was stated.</summary>
    public bool IsQuestionedBy(EarlierFigures earlier) =>
        StatedAs.IsTotal && earlier.In(StatedAs) with { Mark = FigureMark.None } != Earlier;

    internal void Set(StatedFigure stated)
    {
        Figure = stated.Figure;
        StatedAs = stated.StatedAs;
    }

    internal void StateOn(Figure earlier) =>
        (EarlierCount, EarlierSubgroup, EarlierOtherSubgroups) = (earlier.Count, earlier.Subgroup, earlier.OtherSubgroups);
}

using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Värde: what a report says of one measure: the tertial's own figure, and how it was stated.</summary>
public sealed class MeasureValue
{
    private MeasureValue()
    {
    }

    internal MeasureValue(int measureId) => MeasureId = measureId;

    public int ActivityReportId { get; private set; }

    public int MeasureId { get; private set; }

    /// <summary>The tertial's own figure, also where the year's total was stated.</summary>
    public Figure Figure { get; private set; }

    /// <summary>Whether the author gave the tertial's figure or the year's total so far.</summary>
    public StatedAs StatedAs { get; private set; } = StatedAs.OwnTertial;

    internal void Set(Figure figure, StatedAs statedAs)
    {
        Figure = figure;
        StatedAs = statedAs;
    }
}

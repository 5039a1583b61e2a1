namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måttets ord: what a sentence must know of a measure, one in use or one in a published follow-up.</summary>
public interface IMeasureWords
{
    /// <summary>"Riktade insatser".</summary>
    string Name { get; }

    MeasureUnit Unit { get; }

    MeasureKind Kind { get; }

    Accumulation Accumulation { get; }

    /// <summary>"21 år och yngre"; null without a subgroup.</summary>
    string? SubgroupLabel { get; }

    /// <summary>How its goal compares; null without a goal.</summary>
    GoalComparison? Compares { get; }
}

/// <summary>Det som är gjort: which measures count what the parties have done themselves.</summary>
public static class CountedDeeds
{
    extension(IMeasureWords measure)
    {
        /// <summary>
        /// Whether what it counts is something that the parties do ("genomfört sju insatser"). What is promised to be few
        /// (burglaries), and a latest value (weeks of waiting), nobody has carried out.
        /// </summary>
        public bool CountsDeeds =>
            measure.Accumulation == Accumulation.Sum && measure.Compares is not (GoalComparison.AtMost or GoalComparison.Below);
    }
}

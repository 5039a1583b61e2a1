namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Mått: something counted for an activity. With an <see cref="Offence"/> it counts <em>misstankar</em> (suspicions): a
/// misstanke is not a person, and one person can stand for several.
/// </summary>
public sealed class Measure
{
    private Measure()
    {
    }

    public Measure(int order, string name, MeasureUnit unit, MeasureKind kind)
    {
        Order = order;
        Name = name;
        Unit = unit;
        Kind = kind;
        Accumulation = kind == MeasureKind.Count ? Accumulation.Sum : Accumulation.Latest;
    }

    public int Id { get; private set; }

    public int ActivityId { get; private set; }

    /// <summary>Its place among the activity's measures.</summary>
    public int Order { get; private set; }

    /// <summary>"Riktade insatser".</summary>
    public string Name { get; private set; } = "";

    public MeasureUnit Unit { get; private set; } = null!;

    public MeasureKind Kind { get; private set; }

    public Accumulation Accumulation { get; init; }

    /// <summary>Delgrupp: "21 år och yngre"; null when the measure has none. Only counts have one.</summary>
    public string? SubgroupLabel { get; init; }

    /// <summary>Mål, if one was promised.</summary>
    public Goal? Goal { get; init; }

    /// <summary>How the goal is told; null without one.</summary>
    public GoalWords? GoalWords => Goal is null ? null : new(Goal, Kind, Unit, Name, SubgroupLabel);

    /// <summary>What a goal must know of the measure.</summary>
    public MeasureShape Shape => new(Kind, Accumulation, HasSubgroup, CountsSuspicions);

    /// <summary>
    /// Whether what it counts is something that the parties do ("genomfört sju insatser"). What is promised to be few
    /// (burglaries), and a latest value (weeks of waiting), nobody has carried out.
    /// </summary>
    public bool CountsDeeds => Accumulation == Accumulation.Sum && Goal?.Comparison is not (GoalComparison.AtMost or GoalComparison.Below);

    public int? OffenceId { get; private set; }

    /// <summary>Set when the measure counts suspicions of this offence.</summary>
    public Offence? Offence { get; init; }

    public bool HasSubgroup => SubgroupLabel is not null;

    public bool CountsSuspicions => Offence is not null || OffenceId is not null;
}

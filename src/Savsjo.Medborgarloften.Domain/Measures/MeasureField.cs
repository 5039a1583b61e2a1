namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måttets fält, as refusals name them.</summary>
public enum MeasureField
{
    Name,
    Kind,
    Singular,
    Plural,
    Gender,
    Accumulation,
    SubgroupLabel,
    Offence,

    /// <summary>Whether there is one, and what it asks for.</summary>
    Goal,
    GoalNumber,
    GoalSpan,
    Baseline,
    SubgroupShare,
}

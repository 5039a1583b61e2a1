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
    Subgroups,

    /// <summary>Whether they exclude each other.</summary>
    SubgroupsExcludeEachOther,
    WordBefore,
    Offence,

    /// <summary>Whether there is one, and what it asks for.</summary>
    Goal,
    GoalNumber,
    GoalSpan,

    /// <summary>Efter antal dagar eller hela talet, in a part of a year or a tertial.</summary>
    GoalPart,
    Baseline,
    SubgroupShare,

    /// <summary>Which of several subgroups the share is of.</summary>
    SharedSubgroup,

    /// <summary>The tertial from which a goal is changed.</summary>
    From,

    /// <summary>Varför något ändras, for the log.</summary>
    Reason,
}

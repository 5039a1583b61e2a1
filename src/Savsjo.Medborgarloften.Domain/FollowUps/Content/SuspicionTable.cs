using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Misstankar: suspicions by offence and tertial. A misstanke is not a person.</summary>
/// <param name="SubgroupLabel">"21 år och yngre"; null when no subgroup is counted.</param>
/// <param name="Offences">One row an offence, in the order of the law.</param>
/// <param name="Totals">All offences, one for each tertial of the follow-up.</param>
/// <param name="YearTotal">All offences, the year so far.</param>
public sealed record SuspicionTable(
    string? SubgroupLabel,
    IReadOnlyList<OffenceRow> Offences,
    IReadOnlyList<FigureContent> Totals,
    FigureContent YearTotal)
{
    /// <summary>The one subgroup, or none.</summary>
    public Subgroups Subgroups => Subgroups.Of(SubgroupLabel);
}

/// <summary>Brottstypens rad in a <see cref="SuspicionTable"/>.</summary>
/// <param name="Offence">"Eget bruk".</param>
/// <param name="Figures">One for each tertial of the follow-up, in order.</param>
/// <param name="Year">The year so far.</param>
public sealed record OffenceRow(string Offence, IReadOnlyList<FigureContent> Figures, FigureContent Year)
{
    /// <summary>The name that it was first published under; null where that is its name.</summary>
    public string? Key { get; init; }

    /// <summary>Who reported what, where that was another activity, whose count goes on in this one; otherwise empty.</summary>
    public IReadOnlyList<ReportedPart> ReportedIn { get; init; } = [];

    /// <summary>What was promised of it, and what became of that; null without a goal, and in older contents.</summary>
    public GoalContent? Goal { get; init; }

    /// <summary>The period so far, where a goal is over the whole period; otherwise null.</summary>
    public FigureContent? Period { get; init; }

    /// <summary>Whether it is the same offence as another follow-up's, whatever it was called there.</summary>
    public bool IsSameAs(OffenceRow other) => Identity == other.Identity;

    /// <summary>What it is known by in every follow-up.</summary>
    public string Identity => Key ?? Offence;
}

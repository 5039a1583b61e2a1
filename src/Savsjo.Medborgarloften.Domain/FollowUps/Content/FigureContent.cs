using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Publicerad siffra. Given, missing, not applicable, withheld and told in a sum are different things, never all "0".</summary>
/// <param name="State">Which of them the count (or percentage, or yes/no) is.</param>
/// <param name="Figure">The figure, where given. Its subgroup may be withheld by itself.</param>
/// <param name="SubgroupState">The same for the subgroup; not applicable when the measure has none.</param>
/// <param name="Below">
/// For a withheld small count: it is known to be at least 1 and fewer than this ("färre än k"); null for "skyddad uppgift".
/// </param>
/// <param name="SubgroupBelow">The same for the subgroup.</param>
public sealed record FigureContent(
    FigureState State,
    Figure Figure = default,
    FigureState SubgroupState = FigureState.NotApplicable,
    int? Below = null,
    int? SubgroupBelow = null)
{
    /// <summary>For the database, which sets each property by itself.</summary>
    private FigureContent()
        : this(FigureState.Missing)
    {
    }

    public static FigureContent Missing { get; } = new(FigureState.Missing);

    /// <summary>Ej aktuellt: the activity did not apply to the tertial.</summary>
    public static FigureContent NotApplicable { get; } = new(FigureState.NotApplicable);

    /// <summary>Ingår i summan: not known by itself, and not missing either.</summary>
    public static FigureContent InTotal { get; } = new(FigureState.InTotal);

    /// <summary>A figure as it is, exact; missing when there is none.</summary>
    public static FigureContent Exact(Figure figure) => figure.IsMissing
        ? Missing
        : new(FigureState.Given, figure, figure.Subgroup is null ? FigureState.NotApplicable : FigureState.Given);

    /// <summary>"29", "cirka 60", "19,5 procent", "ja", "färre än 3", "skyddad uppgift", "inte redovisat", "ingår i summan".</summary>
    public string Wording => State switch
    {
        FigureState.Given or FigureState.Withheld => Told.InFigures,
        FigureState.NotApplicable => "ej aktuellt",
        FigureState.InTotal => "ingår i summan",
        _ => Figure.Missing.Wording,
    };

    /// <summary>"18", "färre än 3", "skyddad uppgift"; null when the figure has no subgroup.</summary>
    public string? SubgroupWording => SubgroupState switch
    {
        // Where a part of the count is missing, so is one of the subgroup.
        FigureState.Given when Figure.Subgroup is { } subgroup =>
            $"{(Figure.Mark == FigureMark.AtLeast ? FigureMark.AtLeast.Before : "")}{SwedishText.Number(subgroup)}",
        FigureState.Withheld => Told.WithheldSubgroup?.Wording,
        _ => null,
    };

    /// <summary>As a sentence may tell it.</summary>
    public ToldFigure Told => new(
        SubgroupState == FigureState.Given ? Figure : Figure with { Subgroup = null },
        StatedAs.OwnTertial,
        State == FigureState.Withheld ? new WithheldNumber(Below) : null,
        SubgroupState == FigureState.Withheld ? new WithheldNumber(SubgroupBelow) : null);

    /// <summary>Whether anything of it is withheld, as "skyddad uppgift" or "färre än k".</summary>
    public bool IsProtected => State == FigureState.Withheld || SubgroupState == FigureState.Withheld;

    /// <summary>
    /// Whether the figure can be counted with in a sentence: given, or "färre än k"; not "skyddad uppgift" or "inte redovisat".
    /// </summary>
    public bool IsCountable => State == FigureState.Given || Below is not null;

    /// <summary>The same of the subgroup.</summary>
    public bool IsSubgroupCountable => SubgroupState == FigureState.Given || SubgroupBelow is not null;

    /// <summary>Whether a share of the count can be told: both are given, whole, and there is something to have a share in.</summary>
    public bool HasSharedCount =>
        State == FigureState.Given && SubgroupState == FigureState.Given
        && Figure is { Count: > 0, Subgroup: not null, Mark: not FigureMark.AtLeast };

    /// <summary>
    /// ", varav 18 gäller 21 år och yngre", " (21 år och yngre: skyddad uppgift)"; empty when there is no subgroup to tell of,
    /// or neither number can be counted with.
    /// </summary>
    public string SubgroupInText(string? label) => SubgroupWording is not { } subgroup || label is null || Figure.Count == 0 ? ""
        : IsSubgroupCountable ? $", varav {subgroup} gäller {label}"
        : IsCountable ? $" ({label}: {subgroup})"
        : "";
}

/// <summary>Siffrans tillstånd: given, missing, not applicable, withheld, or in a sum.</summary>
public enum FigureState
{
    Given = 1,

    /// <summary>Inte redovisat.</summary>
    Missing = 2,

    /// <summary>Ej aktuellt.</summary>
    NotApplicable = 3,

    /// <summary>Skyddad uppgift: known, but small enough to point to a person.</summary>
    Withheld = 4,

    /// <summary>Ingår i summan: a total was stated, and what part of it this is nobody has told.</summary>
    InTotal = 5,
}

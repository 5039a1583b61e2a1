using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Publicerad siffra. Given, missing, not applicable, withheld and told in a sum are different things, never all "0".</summary>
/// <param name="State">Which of them the count (or percentage, or yes/no) is.</param>
/// <param name="Figure">The figure, where given. Its subgroup may be withheld by itself.</param>
/// <param name="SubgroupState">
/// The same for the first subgroup, as it is stored; not applicable when the measure has none. <see cref="Subgroups"/> has all.
/// </param>
/// <param name="Below">
/// For a withheld small count: it is known to be at least 1 and fewer than this ("färre än k"); null for "skyddad uppgift".
/// </param>
/// <param name="SubgroupBelow">The same for the first subgroup.</param>
/// <param name="OtherSubgroupsBelow">The same for those after the first; null where nothing is said of any.</param>
public sealed record FigureContent(
    FigureState State,
    Figure Figure = default,
    FigureState SubgroupState = FigureState.NotApplicable,
    int? Below = null,
    int? SubgroupBelow = null,
    SubgroupCounts? OtherSubgroupsBelow = null)
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
        : new(FigureState.Given, figure, figure.Subgroups.Count == 0 ? FigureState.NotApplicable : FigureState.Given);

    /// <summary>"29", "cirka 60", "19,5 procent", "ja", "färre än 3", "skyddad uppgift", "inte redovisat", "ingår i summan".</summary>
    public string Wording => State switch
    {
        FigureState.Given or FigureState.Withheld => Told.InFigures,
        FigureState.NotApplicable => "ej aktuellt",
        FigureState.InTotal => "ingår i summan",
        _ => Figure.Missing.Wording,
    };

    /// <summary>Each subgroup, in the order of their labels; none where none is told of.</summary>
    public IReadOnlyList<SubgroupContent> Subgroups => SubgroupState == FigureState.NotApplicable ? [] :
    [
        new(SubgroupState, Figure.Subgroup, SubgroupBelow, Figure.Mark),
        .. (Figure.OtherSubgroups ?? []).Select((some, place) => new SubgroupContent(
            some is null ? FigureState.Withheld : FigureState.Given, some,
            OtherSubgroupsBelow is { } below ? below[place] : null, Figure.Mark)),
    ];

    /// <summary>One of them, by its place; null where it is not told of.</summary>
    public SubgroupContent? SubgroupAt(int place) => Subgroups is var all && place < all.Count ? all[place] : null;

    /// <summary>One of them as a figure of its own; missing or not applicable where the count is.</summary>
    public FigureContent OfSubgroup(int place) => SubgroupAt(place) switch
    {
        { State: FigureState.Given, Count: { } count } one => new(FigureState.Given, Figure.OfCount(count, mark: one.Mark)),
        { State: FigureState.Withheld } one => new(FigureState.Withheld, Below: one.Below),
        _ => new(State is FigureState.Given or FigureState.Withheld ? FigureState.Missing : State),
    };

    /// <summary>"18", "färre än 3", "skyddad uppgift" of the first subgroup; null when the figure has none.</summary>
    public string? SubgroupWording => SubgroupAt(0)?.Wording;

    /// <summary>The same figure with its subgroups as they are told here.</summary>
    public FigureContent With(IReadOnlyList<SubgroupContent> subgroups) => this with
    {
        Figure = Figure.WithSubgroups([.. subgroups.Select(one => one.State == FigureState.Given ? one.Count : null)]),
        SubgroupState = subgroups.Count == 0 ? FigureState.NotApplicable : subgroups[0].State,
        SubgroupBelow = subgroups.Count == 0 ? null : subgroups[0].Below,
        OtherSubgroupsBelow = subgroups.Skip(1).Any(one => one.Below is not null)
            ? [.. subgroups.Skip(1).Select(one => one.Below)] : null,
    };

    /// <summary>As a sentence may tell it.</summary>
    public ToldFigure Told => new(
        SubgroupState == FigureState.Given ? Figure : Figure with { Subgroup = null },
        StatedAs.OwnTertial,
        State == FigureState.Withheld ? new WithheldNumber(Below) : null,
        Subgroups.Any(one => one.State == FigureState.Withheld)
            ? [.. Subgroups.Select(one => one.State == FigureState.Withheld ? new WithheldNumber(one.Below) : (WithheldNumber?)null)]
            : null);

    /// <summary>Whether anything of it is withheld, as "skyddad uppgift" or "färre än k".</summary>
    public bool IsProtected => State == FigureState.Withheld || Subgroups.Any(one => one.State == FigureState.Withheld);

    /// <summary>
    /// Whether the figure can be counted with in a sentence: given, or "färre än k"; not "skyddad uppgift" or "inte redovisat".
    /// </summary>
    public bool IsCountable => State == FigureState.Given || Below is not null;

    /// <summary>Whether the first subgroup's share of the count can be told.</summary>
    public bool HasSharedCount => HasShareOf(0);

    /// <summary>Whether a share of the count can be told: both are given, whole, and there is something to have a share in.</summary>
    /// <param name="place">The subgroup's place.</param>
    public bool HasShareOf(int place) => State == FigureState.Given && Figure is { Count: > 0, Mark: not FigureMark.AtLeast }
        && SubgroupAt(place) is { State: FigureState.Given, Count: not null };

    /// <summary>
    /// ", varav 18 gäller 21 år och yngre", ", varav 32 gäller narkotika och 22 alkohol", " (21 år och yngre: skyddad uppgift)"; empty
    /// when there is no subgroup to tell of, or neither number can be counted with.
    /// </summary>
    public string SubgroupsInText(Subgroups subgroups) => string.Concat(SubgroupParts(subgroups).Select(part => part.Text));

    /// <summary>The same in parts: what is a figure, and the words around it.</summary>
    public IEnumerable<(string Text, bool IsFigure)> SubgroupParts(Subgroups subgroups)
    {
        if (Figure.Count == 0)
            yield break;
        var named = Subgroups.Zip(subgroups.Labels, (one, label) => (One: one, Label: label)).Where(one => one.One.Wording is not null)
            .ToList();
        var counted = named.Where(one => one.One.IsCountable).ToList();
        foreach (var (place, (one, label)) in counted.Index())
        {
            yield return (place == 0 ? ", varav " : place == counted.Count - 1 ? " och " : ", ", false);
            yield return (one.Wording!, true);
            yield return (place == 0 ? $" gäller {label}" : $" {label}", false);
        }

        var others = IsCountable ? named.Where(one => !one.One.IsCountable).ToList() : [];
        foreach (var (place, (one, label)) in others.Index())
        {
            yield return ($"{(place == 0 ? " (" : ", ")}{label}: ", false);
            yield return (one.Wording!, true);
        }

        if (others.Count > 0)
            yield return (")", false);
    }
}

/// <summary>Delmängden, publicerad: how many of a count are in one subgroup, or that it is not told.</summary>
/// <param name="State">Given or withheld.</param>
/// <param name="Count">Where it is given.</param>
/// <param name="Below">For a withheld one that is known to be fewer than this.</param>
/// <param name="Mark">That of the count.</param>
public sealed record SubgroupContent(FigureState State, int? Count, int? Below = null, FigureMark Mark = FigureMark.None)
{
    /// <summary>"18", "färre än 3", "skyddad uppgift"; null when there is nothing to tell.</summary>
    public string? Wording => State switch
    {
        // Where a part of the count is missing, so is one of the subgroup.
        FigureState.Given when Count is { } count => $"{(Mark == FigureMark.AtLeast ? Mark.Before : "")}{SwedishText.Number(count)}",
        FigureState.Withheld => new WithheldNumber(Below).Wording,
        _ => null,
    };

    public bool IsCountable => State == FigureState.Given || Below is not null;
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

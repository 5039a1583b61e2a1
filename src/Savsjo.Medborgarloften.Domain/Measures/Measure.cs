using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Mått: something counted for an activity. With an <see cref="Offence"/> it counts <em>misstankar</em> (suspicions): a
/// misstanke is not a person, and one person can stand for several.
/// </summary>
public sealed class Measure : IMeasureWords
{
    public const int MaxNameLength = 100;
    public const int MaxUnitLength = 60;
    public const int MaxSubgroupLabelLength = 60;
    public const int MaxWordBeforeLength = 30;

    private Accumulation _accumulation;
    private string? _subgroupLabel;
    private IReadOnlyList<string> _otherSubgroupLabels = [];
    private bool _subgroupsOverlap;
    private string? _wordBefore;
    private Goal? _goal;
    private Offence? _offence;

    private Measure()
    {
    }

    public Measure(int order, string name, MeasureUnit unit, MeasureKind kind)
    {
        Order = order;
        Name = name;
        Unit = unit;
        Kind = kind;
        _accumulation = kind == MeasureKind.Count ? Accumulation.Sum : Accumulation.Latest;
    }

    internal Measure(int order, MeasureTerms terms)
    {
        Order = order;
        Take(terms);
    }

    /// <summary>Ett mått på prov: to show how it would read. It belongs to no activity.</summary>
    /// <param name="terms">Tidy, and without faults.</param>
    public static Measure Drafted(MeasureTerms terms) => new(1, terms);

    public int Id { get; private set; }

    public int ActivityId { get; private set; }

    /// <summary>Its place among the activity's measures; there may be gaps.</summary>
    public int Order { get; private set; }

    /// <summary>"Riktade insatser".</summary>
    public string Name { get; private set; } = "";

    public MeasureUnit Unit { get; private set; } = null!;

    public MeasureKind Kind { get; private set; }

    public Accumulation Accumulation { get => _accumulation; init => _accumulation = value; }

    /// <summary>Delgrupper: "21 år och yngre"; only counts have any.</summary>
    public Subgroups Subgroups
    {
        get => Subgroups.Of(SubgroupLabel, OtherSubgroupLabels, SubgroupsOverlap);
        init => Divide(value);
    }

    /// <summary>The first of them, as it is stored, and of suspicions the only one; null when the measure has none.</summary>
    public string? SubgroupLabel { get => _subgroupLabel; init => _subgroupLabel = value; }

    /// <summary>Those after the first, as they are stored.</summary>
    public IReadOnlyList<string> OtherSubgroupLabels { get => _otherSubgroupLabels; private init => _otherSubgroupLabels = value; }

    public bool SubgroupsOverlap { get => _subgroupsOverlap; private init => _subgroupsOverlap = value; }

    /// <summary>Ordet före talet: "Genomfört", "Upptäckt"; null for none. Only a sum that is no suspicion has one.</summary>
    public string? WordBefore { get => _wordBefore; init => _wordBefore = value; }

    /// <summary>Mål, if one was promised.</summary>
    public Goal? Goal { get => _goal; init => _goal = value; }

    /// <summary>Ändrade mål: what the parties have changed the goal to since it was signed, each from a tertial on.</summary>
    public IReadOnlyList<GoalChange> GoalChanges { get; private set; } = [];

    /// <summary>What was promised, tertial by tertial; null without a goal.</summary>
    public AgreedGoals? AgreedGoals => Goal is null ? null : new(Goal, GoalChanges);

    /// <summary>How the goal is told as it was signed; null without one.</summary>
    public GoalWords? GoalWords => Goal is null ? null : WordsOf(Goal);

    /// <summary>How one of its goals is told.</summary>
    public GoalWords WordsOf(Goal goal) =>
        new(goal, Kind, CountsSuspicions ? MeasureTerms.SuspicionOf(Name) : Unit, Name, Subgroups);

    /// <summary>What a goal must know of the measure.</summary>
    public MeasureShape Shape => new(Kind, Accumulation, Subgroups.Count, CountsSuspicions);

    public int? OffenceId { get; private set; }

    /// <summary>Set when the measure counts suspicions of this offence.</summary>
    public Offence? Offence { get => _offence; init => _offence = value; }

    public bool HasSubgroup => Subgroups.Any;

    public bool CountsSuspicions => Offence is not null || OffenceId is not null;

    /// <summary>Följ brottstypens namn: a measure is called what its offence is called now; what is published keeps the old name.</summary>
    public void FollowNameOf(Offence offence, bool isPublished)
    {
        if (isPublished)
            Rename(offence.Name);
        else
            Name = offence.Name;
    }

    /// <summary>Ändra målet from a tertial on; back to what held before takes a change of that tertial away.</summary>
    internal void ChangeGoal(Tertial from, Goal goal)
    {
        GoalChanges = [.. GoalChanges.Where(change => change.From != from)];
        if (AgreedGoals!.In(from) != goal)
            GoalChanges = [.. GoalChanges.Append(new(from, goal)).OrderBy(change => change.From)];
    }

    /// <summary>
    /// Räknas där: the measure of the activity that replaced its own, in which its count goes on; null where it does not.
    /// </summary>
    public Measure? CountedIn { get; private set; }

    public int? CountedInId { get; private set; }

    /// <summary>Whether its count goes on in another measure; then it has no verdict of its own.</summary>
    public bool IsCountedOnElsewhere => CountedIn is not null || CountedInId is not null;

    /// <summary>The name that it was first published under; null for one that is called what it was.</summary>
    public string? PublishedName { get; private set; }

    /// <summary>What it is known by in everything published, whatever it is called now.</summary>
    public string Key => PublishedName ?? Name;

    internal bool IsCountedOnIn(Measure other) => CountedIn == other || (CountedInId is { } id && id == other.Id);

    internal bool CountsTheSameAs(Measure other) =>
        Shape == other.Shape && (CountsSuspicions ? Offence == other.Offence : LineOfText.AreSame(Name, other.Name));

    internal void CountOnIn(Measure next)
    {
        (CountedIn, CountedInId) = (next, next.Id is > 0 and var id ? id : null);
        next.PublishedName = Key == next.Name ? null : Key;
    }

    /// <summary>Efter antal dagar, or the whole number, for every goal that it has had.</summary>
    internal void OweByDays(bool isByDays)
    {
        if (_goal is not null)
            _goal = _goal with { IsByDays = isByDays };
        GoalChanges = [.. GoalChanges.Select(change => change with { Goal = change.Goal with { IsByDays = isByDays } })];
    }

    /// <summary>Rätta ord: what is published keeps its name, and knows the measure by it.</summary>
    internal void Rename(string name)
    {
        PublishedName ??= Name;
        Name = name;
        if (PublishedName == name)
            PublishedName = null;
    }

    internal void Take(MeasureTerms terms)
    {
        if (terms.Goal is not { } goal || Goal is not { } before
            || goal with { Target = before.Target, IsByDays = before.IsByDays } != before)
            GoalChanges = [];
        Name = terms.Name;
        Unit = terms.Unit;
        Kind = terms.Kind;
        _accumulation = terms.Accumulation;
        Divide(terms.Subgroups);
        _wordBefore = terms.WordBefore;
        _goal = terms.Goal;
        _offence = terms.Offence;
        OffenceId = terms.Offence is { Id: > 0 } saved ? saved.Id : null;
    }

    internal bool CountsBy(Offence offence) => _offence == offence || (OffenceId is { } id && id == offence.Id);

    internal void Divide(Subgroups subgroups) =>
        (_subgroupLabel, _otherSubgroupLabels, _subgroupsOverlap) = (subgroups.First, [.. subgroups.Labels.Skip(1)], subgroups.Overlap);

    internal void PlaceAt(int order) => Order = order;

    /// <summary>
    /// Why the change is refused; empty when it may be made. What gives published figures their meaning stands. Words may always be
    /// mended, for a reason once they are published.
    /// </summary>
    internal IEnumerable<RuleViolation> Refuse(MeasureTerms terms, MeasureUse use, string? reason)
    {
        if (!use.IsPublished)
            yield break;
        RuleViolation Fixed(string what, RuleField field) => new($"{what} kan inte ändras: {MeasureUse.Because}", field);
        if (terms.Kind != Kind)
            yield return Fixed("Slaget", MeasureField.Kind);
        else if (terms.Accumulation != Accumulation)
            yield return Fixed("Hur måttet läggs ihop", MeasureField.Accumulation);
        if (!terms.Subgroups.AreShapedAs(Subgroups))
            yield return Fixed(
                terms.Subgroups.Count == Subgroups.Count ? "Om delgrupperna utesluter varandra" : "Hur många delgrupper måttet har",
                MeasureField.Subgroups);
        if (IsAnother(terms.Offence))
            yield return Fixed("Brottstypen", MeasureField.Offence);
        if (terms.Goal != Goal)
            yield return new(
                "Målet kan inte ändras här: det står i en publicerad uppföljning. Har parterna kommit överens om ett nytt tal, ändra målet "
                    + "från ett tertial. Är något annat lovat: låt en ny aktivitet ersätta den här.",
                MeasureField.Goal);
        if ((terms.Name, terms.Unit, terms.Subgroups) != (Name, Unit, Subgroups) && string.IsNullOrWhiteSpace(reason))
            yield return new(
                "Skriv varför orden rättas, till exempel Stavfel. Skälet står i loggen, och det publicerade behåller de gamla orden.",
                MeasureField.Reason);
    }

    /// <summary>Whether the terms give the figures another meaning: those that are begun in drafts would be about something else.</summary>
    public bool MeansAnother(MeasureTerms terms) => terms.Tidy() is var tidy
        && (tidy.Kind != Kind || tidy.Accumulation != Accumulation || !tidy.Subgroups.AreShapedAs(Subgroups)
            || IsAnother(tidy.Offence));

    private bool IsAnother(Offence? offence) => offence is null ? CountsSuspicions : !CountsBy(offence);

    /// <summary>
    /// The same measure for another activity, with its goal or without. Suspicions are called what their offence is called now;
    /// an older name stays with what is published under it.
    /// </summary>
    internal Measure Copy(int order, bool withGoal) => new(order, Offence?.Name ?? Name, Unit, Kind)
    {
        Accumulation = Accumulation,
        Subgroups = Subgroups,
        WordBefore = WordBefore,
        Goal = withGoal ? GoalChanges is [.., var last] ? last.Goal : Goal : null,
        Offence = Offence,
    };
}

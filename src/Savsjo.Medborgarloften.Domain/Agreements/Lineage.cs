using Savsjo.Medborgarloften.Domain.Entries;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Släktskap: which activity continues which, from agreement to agreement. Series are told by it and not by names, which change.
/// What continues what is no part of what is published: it can be set and removed afterwards, and the pages follow.
/// </summary>
public sealed class Lineage
{
    private readonly IReadOnlyDictionary<int, LineageLink> _byId;
    private readonly ILookup<int, LineageLink> _next;

    /// <param name="links">Every activity of every agreement.</param>
    public Lineage(IEnumerable<LineageLink> links)
    {
        _byId = links.ToDictionary(link => link.ActivityId);
        _next = _byId.Values.Where(link => link.Continues is not null).ToLookup(link => link.Continues!.Value);
    }

    public IEnumerable<LineageLink> All => _byId.Values;

    public LineageLink? Find(int activityId) => _byId.GetValueOrDefault(activityId);

    /// <summary>The first activity of its series: itself, where it continues none.</summary>
    public LineageLink FirstOf(LineageLink link)
    {
        var seen = new HashSet<int>();
        while (seen.Add(link.ActivityId) && link.Continues is { } earlier && Find(earlier) is { } found)
            link = found;
        return link;
    }

    /// <summary>The whole series that an activity belongs to, the first one first.</summary>
    public IReadOnlyList<LineageLink> SeriesOf(LineageLink link)
    {
        var series = new List<LineageLink>();
        for (LineageLink? one = FirstOf(link); one is not null && !series.Contains(one); one = _next[one.ActivityId].FirstOrDefault())
            series.Add(one);
        return series;
    }

    /// <summary>What an activity may be said to continue: those of earlier agreements that nobody continues, the latest first.</summary>
    public IReadOnlyList<LineageLink> ChoicesFor(int activityId) => Find(activityId) is not { } own ? [] :
        [.. All.Where(other => Refuse(own, other) is null)
            .OrderByDescending(other => other.PeriodFirstDay)
            .ThenBy(other => other.PromiseNumber ?? int.MaxValue).ThenBy(other => other.Number)];

    /// <summary>
    /// Why an activity cannot continue another: itself, one of its own agreement or of a later one, one that continues it, or one that
    /// another continues already. Null when it can.
    /// </summary>
    public RuleViolation? Refuse(int activityId, int continues) =>
        Find(activityId) is not { } own || Find(continues) is not { } other
            ? new("Aktiviteten finns inte längre. Välj en annan.", ActivityField.Continues)
            : Refuse(own, other);

    private RuleViolation? Refuse(LineageLink own, LineageLink other)
    {
        if (own == other)
            return new("En aktivitet kan inte fortsätta sig själv.", ActivityField.Continues);
        if (own.PeriodId == other.PeriodId)
            return new(
                $"{other.Label} hör till samma period. En aktivitet fortsätter en från en tidigare period; inom perioden ersätts den.",
                ActivityField.Continues);
        if (IsBehind(own, other))
            return new($"{other.Label} fortsätter redan {own.Label}, så det skulle bli en cirkel.", ActivityField.Continues);
        if (other.PeriodFirstDay > own.PeriodFirstDay)
            return new($"{other.Label} hör till en senare period. Sätt släktskapet på den i stället.", ActivityField.Continues);
        return _next[other.ActivityId].FirstOrDefault(one => one != own) is { } already
            ? new(
                $"{other.Label} {other.Name} fortsätts redan av {already.Label} i {already.PeriodTitle}. Ta bort det först.",
                ActivityField.Continues)
            : null;
    }

    /// <summary>Whether the way back from one leads to the other.</summary>
    private bool IsBehind(LineageLink sought, LineageLink from)
    {
        var seen = new HashSet<int>();
        for (LineageLink? one = from; one is not null && seen.Add(one.ActivityId);
            one = one.Continues is { } earlier ? Find(earlier) : null)
            if (one == sought)
                return true;
        return false;
    }
}

/// <summary>En aktivitet i ett släktskap.</summary>
/// <param name="PromiseNumber">Null for an activity of the period as a whole.</param>
/// <param name="Continues">The activity of an earlier period that it continues.</param>
/// <param name="Replaces">The activity of its own period whose place it took.</param>
public sealed record LineageLink(
    int ActivityId, int PeriodId, string PeriodTitle, DateOnly PeriodFirstDay, int? PromiseNumber, int Number, string Name,
    int? Continues, int? Replaces)
{
    /// <summary>The first tertial that it applies to.</summary>
    public Tertial First { get; init; }

    /// <summary>The last one.</summary>
    public Tertial Last { get; init; }

    /// <summary>"2.4", or "G1".</summary>
    public string Label => PromiseNumber is { } promise ? $"{promise}.{Number}" : $"G{Number}";
}

using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Delmängder: what is told after "varav": none, one ("21 år och yngre") or several ("narkotika", "alkohol"). Each is the count at
/// most; those that exclude each other are so together.
/// </summary>
/// <param name="Labels">In the order in which they are entered and told.</param>
public sealed record Subgroups(IReadOnlyList<string> Labels)
{
    /// <summary>As many as a sentence can be read with.</summary>
    public const int MaxCount = 4;

    public static Subgroups None { get; } = new([]);

    /// <summary>Whether one of those counted can be in several of them. Asked only of several.</summary>
    public bool Overlap { get; private init; }

    public int Count => Labels.Count;

    public bool Any => Count > 0;

    /// <summary>Whether they are parts of the count beside each other, so that together they are the count at most.</summary>
    public bool ExcludeEachOther => Count > 1 && !Overlap;

    /// <summary>The first; of suspicions the only one. Null without any.</summary>
    public string? First => Any ? Labels[0] : null;

    public static Subgroups Of(string? label) => label is null ? None : new([label]);

    /// <param name="first">Null for none at all.</param>
    /// <param name="others">Those after the first.</param>
    /// <param name="overlap">Whether one of those counted can be in several.</param>
    public static Subgroups Of(string? first, IEnumerable<string> others, bool overlap) =>
        first is null ? None : new Subgroups([first, .. others]).Overlapping(overlap);

    /// <summary>As somebody wrote them, one on each line.</summary>
    public static Subgroups Written(string? lines) =>
        new([.. (lines ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => LineOfText.Tidy(line)).Where(line => line != "")]);

    /// <summary>The place of one that somebody wrote; null for none that there is.</summary>
    public int? PlaceOf(string written)
    {
        for (var place = 0; place < Count; place++)
            if (LineOfText.AreSame(Labels[place], LineOfText.Tidy(written)))
                return place;
        return null;
    }

    /// <summary>The same, where one of those counted can be in several of them, or not.</summary>
    public Subgroups Overlapping(bool overlap) => this with { Overlap = overlap && Count > 1 };

    /// <summary>What gives figures their meaning, apart from the words: how many there are, and whether they exclude each other.</summary>
    public bool AreShapedAs(Subgroups other) => (Count, Overlap) == (other.Count, other.Overlap);

    /// <summary>"narkotika och alkohol".</summary>
    public string InText => SwedishText.List([.. Labels]);

    /// <summary>Together, of subgroups that exclude each other.</summary>
    public static int Together(IEnumerable<int?> counts) => counts.Sum(count => count ?? 0);

    /// <summary>Whether their numbers can be parts of a count.</summary>
    public bool CanBePartsOf(Figure figure) => figure.Subgroups.All(some => some is not < 0 && !(some > figure.Count))
        && !(ExcludeEachOther && Together(figure.Subgroups) > figure.Count);

    /// <summary>
    /// Every number that may rightly be said of a figure: the count, each subgroup and what is left without it; of subgroups that
    /// exclude each other also what they are together.
    /// </summary>
    public IEnumerable<int> NumbersIn(Figure figure)
    {
        IEnumerable<int?> parts = ExcludeEachOther ? [.. figure.Subgroups, Together(figure.Subgroups)] : figure.Subgroups;
        return parts.SelectMany(part => new[] { part, figure.Count - part }).Prepend(figure.Count).OfType<int>();
    }

    internal Subgroups Tidy() => this with { Labels = [.. Labels.Select(label => LineOfText.Tidy(label))] };

    internal IEnumerable<RuleViolation> Faults()
    {
        if (Count > MaxCount)
            yield return new(
                $"Ett antal kan ha högst {SwedishText.InWords(MaxCount)} delgrupper. Ta bort några, eller dela upp måttet i flera.",
                MeasureField.Subgroups);
        foreach (var label in Labels.Take(MaxCount))
            foreach (var fault in LineOfText.Faults(
                    label, MeasureField.Subgroups, "Delgruppens namn", Measure.MaxSubgroupLabelLength,
                    "Skriv vad delgruppen heter, till exempel 21 år och yngre."))
                yield return fault;
        if (Labels.Where((label, place) => Labels.Take(place).Any(other => LineOfText.AreSame(other, label))).FirstOrDefault() is { } twice)
            yield return new($"Delgruppen {twice} är skriven två gånger.", MeasureField.Subgroups);
    }

    public bool Equals(Subgroups? other) => other is not null && Overlap == other.Overlap && Labels.SequenceEqual(other.Labels);

    public override int GetHashCode() => Labels.Aggregate(Overlap.GetHashCode(), HashCode.Combine);
}

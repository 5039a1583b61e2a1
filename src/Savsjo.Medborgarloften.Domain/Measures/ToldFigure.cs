using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Siffran som den berättas: a figure as a sentence may tell it. An author's is told as it was stated; of a published one the
/// number, its subgroups, or all of them may be withheld.
/// </summary>
/// <param name="Figure">What may be told.</param>
/// <param name="StatedAs">For the tertial itself, or as the total of the year or the period.</param>
/// <param name="Withheld">Said in place of the number; null where it is told.</param>
/// <param name="WithheldSubgroups">
/// The same for each subgroup, in their order; null for those that are told, and altogether where all of them are.
/// </param>
public sealed record ToldFigure(
    Figure Figure,
    StatedAs StatedAs = StatedAs.OwnTertial,
    WithheldNumber? Withheld = null,
    IReadOnlyList<WithheldNumber?>? WithheldSubgroups = null)
{
    /// <summary>Whether there is anything to say: a number, or that it is withheld.</summary>
    public bool SaysSomething => Withheld is not null || !Figure.IsMissing;

    /// <summary>Whether the number is withheld altogether, and not even "färre än 3" may be said.</summary>
    public bool IsSecret => Withheld is { Below: null };

    public bool IsZero => Withheld is null && Figure.Count == 0;

    /// <summary>Sammanlagt: of the year or of the period.</summary>
    public bool IsTotal => StatedAs.IsTotal;

    /// <summary>"29", "cirka 60", "19,5 procent", "färre än 3".</summary>
    public string InFigures => Withheld?.Wording ?? Figure.Wording;

    /// <summary>"sju riktade insatser", "cirka 60 riktade insatser", "färre än 3 riktade insatser".</summary>
    public string Counted(MeasureUnit unit) => (Withheld, Figure) switch
    {
        ({ } withheld, _) => $"{withheld.Wording} {unit.Plural}",
        (null, { Mark: not FigureMark.None, Count: > 0 and { } count }) => Figure.Mark.Before + unit.InFigures(count),
        _ => unit.Counted(Figure.Count ?? 0),
    };

    /// <summary>
    /// " varav tre 21 år och yngre", " varav 32 narkotika och 22 alkohol", " (21 år och yngre: färre än 3)": to follow on the count,
    /// without a comma, as the document writes it. Empty without subgroups, and of nobody in them.
    /// </summary>
    /// <param name="gender">That of what is counted: "tre hembesök varav ett …".</param>
    public string Varav(Subgroups subgroups, GrammaticalGender gender)
    {
        var labels = subgroups.Labels.Index().ToList();
        var told = labels.Where(one => WithheldAt(one.Index) is null && Figure.SubgroupAt(one.Index) > 0)
            .Select(one => $"{SwedishText.InWords(Figure.SubgroupAt(one.Index)!.Value, gender)} {one.Item}").ToList();
        var withheld = labels.Where(one => WithheldAt(one.Index) is not null)
            .Select(one => $"{one.Item}: {WithheldAt(one.Index)!.Value.Wording}").ToList();
        return (told.Count == 0 ? "" : $" varav {SwedishText.List(told)}")
            + (withheld.Count == 0 ? "" : $" ({string.Join(", ", withheld)})");
    }

    private WithheldNumber? WithheldAt(int place) => WithheldSubgroups is { } all && place < all.Count ? all[place] : null;
}

/// <summary>Skyddat tal: a number that small-count protection withholds.</summary>
/// <param name="Below">It is known to be at least 1 and fewer than this; null where nothing may be known.</param>
public readonly record struct WithheldNumber(int? Below)
{
    /// <summary>"färre än 3", "skyddad uppgift".</summary>
    public string Wording => Below is { } below ? $"färre än {below}" : "skyddad uppgift";
}

using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Siffran som den berättas: a figure as a sentence may tell it. An author's is told as it was stated; of a published one the
/// number, its subgroup, or both may be withheld.
/// </summary>
/// <param name="Figure">What may be told.</param>
/// <param name="StatedAs">For the tertial itself, or as the total of the year or the period.</param>
/// <param name="Withheld">Said in place of the number; null where it is told.</param>
/// <param name="WithheldSubgroup">The same for the subgroup.</param>
public sealed record ToldFigure(
    Figure Figure,
    StatedAs StatedAs = StatedAs.OwnTertial,
    WithheldNumber? Withheld = null,
    WithheldNumber? WithheldSubgroup = null)
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
    /// " varav tre 21 år och yngre", " (21 år och yngre: färre än 3)": to follow on the count, without a comma, as the document
    /// writes it. Empty without a subgroup, and of nobody in it.
    /// </summary>
    public string Varav(string? label) =>
        WithheldSubgroup is { } withheld ? $" ({label}: {withheld.Wording})"
        : Figure.Subgroup is > 0 and var some ? $" varav {SwedishText.InWords(some, GrammaticalGender.Common)} {label}"
        : "";
}

/// <summary>Skyddat tal: a number that small-count protection withholds.</summary>
/// <param name="Below">It is known to be at least 1 and fewer than this; null where nothing may be known.</param>
public readonly record struct WithheldNumber(int? Below)
{
    /// <summary>"färre än 3", "skyddad uppgift".</summary>
    public string Wording => Below is { } below ? $"färre än {below}" : "skyddad uppgift";
}

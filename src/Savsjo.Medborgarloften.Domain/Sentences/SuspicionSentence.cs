using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Sentences;

/// <summary>
/// Misstankarnas mening, within <see cref="ReportSentence"/>: "Sammanlagt under 2020: 6 överlåtelse varav två 21 år och yngre, …"
/// </summary>
internal static class SuspicionSentence
{
    /// <param name="heading">"Sammanlagt under 2020".</param>
    /// <param name="offences">Those that there is something to say of; with none of them there is no sentence.</param>
    public static string? Of(string heading, IReadOnlyList<ToldOffence> offences)
    {
        if (offences.Count == 0)
            return null;
        // A zero goes unsaid. It stands in the table beside, so that its absence here tells nothing of what is withheld.
        var counted = offences.Where(one => one.Figure is { IsZero: false, IsSecret: false }).Select(Counted).ToList();
        var secret = offences.Where(one => one.Figure.IsSecret).Select(Name).ToList();
        var told = (counted.Count, secret.Count) switch
        {
            (0, 0) => $"{heading}: inga misstankar.",
            (0, _) => $"{heading}.",
            _ => $"{heading}: {string.Join(", ", counted)}.",
        };
        return secret.Count == 0 ? told : $"{told} Skyddad uppgift: {SwedishText.List(secret)}.";
    }

    /// <summary>En misstanke.</summary>
    private static string Counted(ToldOffence one) =>
        $"{one.Figure.InFigures} {Name(one)}{one.Figure.Varav(one.Subgroups, GrammaticalGender.Common)}";

    private static string Name(ToldOffence one) => SwedishText.WithinSentence(one.Offence);
}

using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Av vad: "innehav av dopningsmedel" is another offence than "innehav av narkotika", and "innehav av kniv" is none that is followed up.
/// </summary>
internal sealed class Substances(IReadOnlyList<SoughtMeasure> measures)
{
    private const int MostWords = 4;

    private static readonly string[] Narcotics =
        ["narkotik", "cannabis", "hasch", "marijuana", "amfetamin", "kokain", "heroin", "tramadol", "ecstasy", "knark"];

    private static readonly string[] Doping = ["dopning", "anabol", "steroid", "testosteron"];

    /// <summary>Whose the suspicions are, and not what they are of.</summary>
    private static readonly string[] People =
        ["ungdom", "unga", "person", "elev", "barn", "vuxn", "män", "kvinn", "pojk", "flick", "minderårig", "misstänkt", "dem", "dessa"];

    /// <summary>How many pieces say it, and of which measures it is: none, where it is another thing; null where nothing is said.</summary>
    /// <param name="after">The place after the offence.</param>
    public (int Length, IReadOnlyList<SoughtMeasure> Measures)? Of(
        IReadOnlyList<TextPiece> sentence, int after, IReadOnlyList<SoughtMeasure> found)
    {
        if (!found.All(one => one.CountsSuspicions) || after + 1 >= sentence.Count || !sentence[after].Is("av"))
            return null;
        var words = sentence.Skip(after + 1).TakeWhile(piece => piece.Kind == PieceKind.Word && !IsAfterwards(piece))
            .Take(MostWords).ToList();
        if (words.Count == 0 || Begins(words[0], People))
            return null;
        var law = words.Exists(piece => Begins(piece, Narcotics)) ? "narkotika"
            : words.Exists(piece => Begins(piece, Doping)) ? "dopning"
            : null;
        return (1 + words.Count, law is null ? [] : [.. measures.Where(one => IsOf(one, law) && found.Any(act => IsSameAct(act, one)))]);
    }

    private static bool IsAfterwards(TextPiece piece) => piece.Is(
        "varav", "därav", "under", "i", "på", "vid", "och", "samt", "har", "som", "där", "hos", "bland", "jämfört", "är", "var",
        "till", "från");

    private static bool Begins(TextPiece piece, string[] stems) =>
        Array.Exists(stems, stem => piece.Text.StartsWith(stem, StringComparison.Ordinal));

    private static bool IsOf(SoughtMeasure measure, string law) => measure.CountsSuspicions && !measure.IsOfAll
        && $"{measure.Law ?? LawIn(measure.Words.Name)} {measure.Words.Name}".Contains(law, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of what was published no law is kept: only what is not of narcotics is named by it.</summary>
    private static string LawIn(string name) => name.Contains("lagen", StringComparison.OrdinalIgnoreCase) ? "" : "narkotika";

    /// <summary>"Dopningslagen innehav" is the same act as "innehav".</summary>
    private static bool IsSameAct(SoughtMeasure one, SoughtMeasure other) => Act(one) == Act(other);

    private static string Act(SoughtMeasure measure) => string.Join(' ', measure.Words.Name.ToLower(SwedishText.Culture)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !word.EndsWith("lagen", StringComparison.Ordinal)));
}

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Hinder: words beside a number that make it another thing than what was done: a goal, a plan, a comparison, so many each week.
/// </summary>
internal static class Hindrances
{
    private static readonly string[] Planned =
    [
        "planer", "inplaner", "inbok", "bokad", "bokat", "bokas", "inställ", "återst", "kvarst", "utebl", "kommande", "framöver", "nästa",
        "målet", "målsätt", "målsättning", "utlova", "lova", "löftet", "skjut", "sköt", "framflytt", "avbok", "efterfråga", "ansök",
        "beslut", "beslöt", "föresl", "avlys", "avbröt", "avbrut", "nedlag", "beställ", "kalla", "uppskjut", "uppskjuten",
    ];

    private static readonly HashSet<string> PlannedWords =
        ["ska", "skall", "skulle", "kommer", "bör", "behöver", "krävs", "vill", "önskar", "hoppas", "mål", "avsikten", "kvar", "tänker"];

    private static readonly HashSet<string> Infinitives = ["genomföra", "utföra", "hålla", "ordna", "anordna"];

    private static readonly HashSet<string> Spans =
    [
        "vecka", "månad", "dag", "kvartal", "tertial", "år", "tillfälle", "kväll", "pass", "skola", "natt", "gång", "termin", "person",
        "enhet", "grupp", "helg", "dygn", "timme", "klass", "elev",
    ];

    public static bool IsPlanned(TextPiece piece) => piece.Kind == PieceKind.Word && (PlannedWords.Contains(piece.Text)
        || Planned.Any(word => piece.Text.StartsWith(word, StringComparison.Ordinal)));

    /// <param name="first">Where the number and its mark begin.</param>
    /// <param name="number">Where the number stands.</param>
    public static WhyUnread? Of(IReadOnlyList<TextPiece> sentence, int first, int number) =>
        Before(sentence, first) ?? After(sentence, number);

    private static WhyUnread? Before(IReadOnlyList<TextPiece> sentence, int first)
    {
        var clause = sentence.Take(first).Reverse().TakeWhile(piece => !piece.EndsClause).ToList();
        if (clause.Exists(piece => piece.Is("jämfört", "jämförelse", "istället", "stället"))
            || clause is [var near, ..] && (near.Is("från", "mot", "än") || near.Is("med", "till") && clause.Exists(IsChange)))
            return WhyUnread.Compared;
        if (clause is [var ordinal, ..] && ordinal.Is("nummer", "nr"))
            return WhyUnread.Unclear;
        if (clause.Exists(IsPlanned) || IsCalledOff(clause)
            || clause.Exists(piece => Infinitives.Contains(piece.Text) && piece.Kind == PieceKind.Word)
            && !clause.Exists(piece => piece.Is("kunnat", "lyckats", "hunnit")))
            return WhyUnread.NotDone;
        return clause.Exists(piece => piece.Is("inte", "ej", "aldrig")) ? WhyUnread.NotDone
            : clause.Exists(piece => piece.Is("liksom", "såväl", "respektive")) ? WhyUnread.Unclear
            : clause.Exists(IsMean) ? WhyUnread.Rate
            : null;
    }

    public static WhyUnread? After(IReadOnlyList<TextPiece> sentence, int number)
    {
        var clause = sentence.Skip(number + 1)
            .TakeWhile(piece => !piece.EndsClause && !piece.Is("och", "varav") && !piece.IsCount).ToList();
        if (clause is [var near, ..] && near.Is("fler", "färre", "mer", "mindre"))
            return WhyUnread.Compared;
        // "två möten till": so many more.
        if (clause is [.., var last] && last.Is("till"))
            return WhyUnread.Unclear;
        if (IsCalledOff(clause))
            return WhyUnread.NotDone;
        for (var place = 0; place < clause.Count; place++)
            if (IsRate(clause, place) || IsMean(clause[place]))
                return WhyUnread.Rate;
            else if (IsPlanned(clause[place]) || clause[place].Is("inte", "ej", "aldrig"))
                return WhyUnread.NotDone;
        return null;
    }

    private static bool IsRate(List<TextPiece> clause, int place)
    {
        if (clause[place].Is("vardera", "dagligen") || place + 1 >= clause.Count)
            return clause[place].Is("vardera", "dagligen");
        var next = clause[place + 1];
        return clause[place].Is("per", "varje", "/") && (Spans.Contains(next.Text) || Spans.Contains(next.Text.TrimEnd('n', 't')))
            || clause[place].Is("i") && next.Is("veckan", "månaden", "kvartalet", "timmen", "taget")
            || clause[place].Is("om") && next.Is("dagen", "året", "dygnet");
    }

    /// <summary>"ställdes tyvärr in", "lades ned".</summary>
    private static bool IsCalledOff(List<TextPiece> clause) =>
        clause.Exists(piece => piece.Is("ställdes", "ställts", "ställs", "ställas", "ställde", "ställt"))
            && clause.Exists(piece => piece.Is("in"))
        || clause.Exists(piece => piece.Is("lades", "lagts", "läggas", "lagt", "lade"))
            && clause.Exists(piece => piece.Is("ned", "ner"));

    private static bool IsMean(TextPiece piece) => piece.Is("snitt", "genomsnitt", "genomsnittligt", "medeltal");

    private static bool IsChange(TextPiece piece) => piece.Kind == PieceKind.Word
        && (piece.Text.StartsWith("öka", StringComparison.Ordinal) || piece.Text.StartsWith("minska", StringComparison.Ordinal)
            || piece.Text.StartsWith("ökning", StringComparison.Ordinal) || piece.Text.StartsWith("minskning", StringComparison.Ordinal)
            || piece.Text.StartsWith("stig", StringComparison.Ordinal) || piece.Text.StartsWith("sjunk", StringComparison.Ordinal));
}

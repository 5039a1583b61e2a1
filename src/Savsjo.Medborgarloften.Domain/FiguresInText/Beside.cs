using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Det som står bredvid ett tal: its mark, the thing that it counts, the subgroup that it is of, or nothing at all.</summary>
internal sealed class Beside(IReadOnlyList<TextPiece> sentence)
{
    private const int MostAdjectives = 3;

    /// <summary>Say how the thing was, and not that it was another one.</summary>
    private static readonly HashSet<string> Neutral =
    [
        "nya", "olika", "genomförda", "gemensamma", "lokala", "sådana", "större", "mindre", "lyckade", "digitala", "fysiska", "interna",
        "ordinarie", "extra", "ny", "nytt", "gemensam", "gemensamt", "lokalt", "digitalt", "fysiskt", "enda", "särskilda", "enskilda",
    ];

    private static readonly HashSet<string> NoAdjectives =
        ["andra", "annan", "annat", "alla", "hade", "ska", "gjorde", "genomförde", "gällde", "rörde", "krävde", "via", "båda", "från",
        "bra"];

    private static readonly HashSet<string> Carriers =
    [
        "genomfört", "genomförde", "genomförts", "genomfördes", "genomförd", "genomförda", "utfört", "utförts", "utfördes", "gjort",
        "gjorts", "hållit", "hållits", "hölls", "haft", "har", "hade", "vi", "polisen", "kommunen", "och", "under", "endast", "bara",
        "blev", "blivit", "det", "antal", "antalet", "resultat", "utfall", "är", "var", "varit", "att", "vid", "tillsammans", "upptäckt",
        "utfärdat", "i", "för", "på", "året", "år", "klart", "pågår", "utförda", "gjorda", "omhändertagit", "redovisat",
        "stycken", "st", "exakt", "om", "de",
    ];

    private static readonly string[] Linking =
        ["var", "är", "blev", "uppgick", "till", "uppgår", "har", "varit", "blivit", ":", "=", "–", "-"];

    private static readonly HashSet<string> LabelFillers =
    [
        "är", "var", "som", "personer", "person", "ungdomar", "unga", "av", "dem", "dessa", "misstänkta", "i", "åldern", "gällde", "gäller",
        "avsåg", "avser", "rörde", "rör", "för", "på", "om", "med", "st", "stycken", "har", "varit", "handlade", "hade", "där",
    ];

    /// <summary>The mark before a number; where they begin, and whether it is an upper bound.</summary>
    public (FigureMark Mark, int First, bool IsUpperBound) Mark(int number)
    {
        var (mark, first) = (FigureMark.None, number);
        foreach (var words in (int[])[2, 1])
            if (first == number && number >= words && sentence.Skip(number - words).Take(words).All(piece => piece.Kind == PieceKind.Word))
            {
                var said = string.Join(' ', sentence.Skip(number - words).Take(words).Select(piece => piece.Text));
                if (MarkWords.IsUpperBound(said))
                    return (FigureMark.None, number - words, true);
                if (MarkWords.Read(said) is { } found)
                    (mark, first) = (found, number - words);
            }

        var own = sentence[number].Number;
        if (own.High is not null || IsOrMore(number))
            mark = FigureMark.AtLeast;
        return (own.IsRound && mark == FigureMark.None ? FigureMark.Circa : mark, first, false);
    }

    private bool IsOrMore(int number) => sentence.ElementAtOrDefault(number + 1) is { } next
        && (next.Is("+") || next.Is("eller") && sentence.ElementAtOrDefault(number + 2)?.Is("fler", "flera", "mer") == true);

    /// <summary>The thing after a number, and where it ends; null where there is none, or it is another one.</summary>
    public (TextPiece Thing, int Last, bool IsPlanned)? After(int number)
    {
        var (place, adjectives, isNeutral, isPlanned) = (number + 1, 0, true, false);
        for (; place < sentence.Count && sentence[place].Kind == PieceKind.Word; place++)
        {
            var word = sentence[place];
            if (word.Is("st", "stycken", "styck", "fall", "av") && adjectives == 0)
                continue;
            if (adjectives == MostAdjectives || !IsAdjective(word))
                return null;
            adjectives++;
            isNeutral &= Neutral.Contains(word.Text);
            isPlanned |= Hindrances.IsPlanned(word);
        }

        // "tre av insatserna" is a part of them.
        if (place >= sentence.Count || sentence[place] is not { Kind: PieceKind.Thing } thing
            || sentence[place - 1].Is("av") && !sentence[place - 2].Is("fall")
            || thing.IsTail && !isNeutral && !isPlanned)
            return null;
        return thing.Measures.All(one => one.IsOfAll) && Offence(place) is { } offence
            ? (sentence[offence], offence, isPlanned)
            : (thing, place, isPlanned);
    }

    /// <summary>"misstankar om innehav".</summary>
    private int? Offence(int all) => all + 2 < sentence.Count && sentence[all + 1].Is("om", "för", "gällande", "avseende", "rörande")
        && sentence[all + 2].Kind == PieceKind.Thing ? all + 2 : null;

    private static bool IsAdjective(TextPiece word) => !NoAdjectives.Contains(word.Text)
        && (Neutral.Contains(word.Text) || word.Text.EndsWith('a') || word.Text.EndsWith("ade", StringComparison.Ordinal)
            || word.Text.EndsWith("ad", StringComparison.Ordinal) || word.Text.EndsWith("at", StringComparison.Ordinal));

    /// <summary>The thing right before a number: "Innehav 6", "Riktade insatser: 9", "antalet möten är fyra".</summary>
    /// <param name="first">Where the number and its mark begin.</param>
    public (TextPiece Thing, int Place, bool IsSaid)? Before(int first)
    {
        var place = first - 1;
        while (place > 0 && sentence[place].Is(Linking))
            place--;
        return place >= 0 && sentence[place] is { Kind: PieceKind.Thing } thing ? (thing, place, place < first - 1) : null;
    }

    /// <summary>Whether nothing more is said of what a number counts, up to a comma or the next number.</summary>
    public bool EndsAfter(int number)
    {
        var place = number + 1;
        while (place < sentence.Count && (sentence[place].Is("st", "stycken", "styck", "gånger", "ggr", "eller", "fler", "+")
            || sentence[place].Kind == PieceKind.Other || IsTime(place)))
            place++;
        return place >= sentence.Count || sentence[place].Kind is PieceKind.Number or PieceKind.Label
            || sentence[place].Is(",", ";", ".", ")", "(", ":", "varav", "därav", "och", "samt", "–", "-");
    }

    private bool IsTime(int place) => sentence[place].Is(
        "under", "i", "år", "hela", "året", "perioden", "tertialet", "sammanlagt", "totalt", "hittills", "detta", "tertial", "sedan",
        "överenskommelsen", "började", "löftesperioden", "den", "här", "denna", "start");

    /// <summary>Whether the words before a number say only that something was done: "Genomfört", "Sammanlagt under 2020".</summary>
    public bool IsBareBefore(int first) => sentence.Take(first).Skip(AfterOther(first)).All(piece => piece.Kind == PieceKind.Other
        || piece.Kind is PieceKind.Word or PieceKind.Mark
            && (Carriers.Contains(piece.Text) || IsTimeWord(piece) || piece.Is("-", "–", ":")));

    /// <summary>"Vi hade planerat åtta möten, men det blev fem": begins after the part that says what is counted.</summary>
    private int AfterOther(int first)
    {
        for (var place = first - 1; place > 0; place--)
            if (sentence[place].Is("men", ";") && sentence.Take(place).Index().Any(one => one.Item.IsCount && After(one.Index) is not null))
                return place + 1;
        return 0;
    }

    private static bool IsTimeWord(TextPiece piece) => piece.Is(
        "sammanlagt", "totalt", "hittills", "sammantaget", "perioden", "tertialet", "löftesperioden", "hela", "detta", "tertial", "tredje",
        "andra", "första", "sedan", "överenskommelsen", "började", "denna", "inalles");

    public bool IsTimes(int number) => sentence.ElementAtOrDefault(number + 1)?.Is("gånger", "ggr", "tillfällen") == true;

    /// <summary>The label that a number is of: "tre 21 år och yngre", "32 gällde narkotika".</summary>
    /// <param name="after">The number, or the thing after it.</param>
    public int? Label(int after) => LabelNear(after) is { } place && !IsAlternative(place) ? place : null;

    /// <summary>A subgroup that is named before any number.</summary>
    public int? LeadingLabel { get; } = sentence.Index().Where(one => one.Item.Kind is PieceKind.Label or PieceKind.Number).Take(1)
        .Where(one => one.Item.Kind == PieceKind.Label).Select(one => (int?)one.Index).FirstOrDefault();

    /// <summary>"gällde narkotika eller alkohol": of a subgroup, whichever it is.</summary>
    public bool IsOfSubgroup(int after) => LabelNear(after) is not null;

    private int? LabelNear(int after)
    {
        var place = after + 1;
        while (place < sentence.Count && place <= after + 4 && sentence[place] is { Kind: PieceKind.Word } word
            && LabelFillers.Contains(word.Text))
            place++;
        return place < sentence.Count && sentence[place].Kind == PieceKind.Label ? place : null;
    }

    /// <summary>"narkotika eller alkohol": of one of them, and nobody knows which.</summary>
    private bool IsAlternative(int label) => label + 2 < sentence.Count
        && sentence[label + 1].Is("eller", "och", "/") && sentence[label + 2].Kind == PieceKind.Label;

    /// <summary>A piece that says that what follows is a part: "varav", "av dem"; where it begins.</summary>
    public bool IsPartWord(int place) => sentence[place].Is("varav", "därav", "varutav", "varibland")
        || place > 0 && sentence[place - 1].Is("av") && sentence[place].Is("dem", "dessa", "vilka");

    /// <summary>The number of which another is a part ("tretton av nitton"), and what stands between.</summary>
    public int? Whole(int part)
    {
        var place = part + 1;
        if (place < sentence.Count && sentence[place].Kind == PieceKind.Thing)
            place++;
        if (place >= sentence.Count || !sentence[place].Is("av"))
            return null;
        for (place++; place < sentence.Count && place <= part + 6 && sentence[place].Kind == PieceKind.Word;)
            place++;
        return place < sentence.Count && sentence[place].IsCount ? place : null;
    }

    /// <summary>The number that says what became of a plan ("av 10 inplanerade blev det tre"); null for no plan's number.</summary>
    /// <param name="first">Where the number and its mark begin.</param>
    public int? PartOfPlan(int first, int number)
    {
        var before = first - 1;
        if (before > 0 && sentence[before].Is("de", "totalt"))
            before--;
        if (before < 0 || !sentence[before].Is("av", "utav") || before > 0 && !sentence[before - 1].EndsClause)
            return null;
        for (var place = number + 1; place < sentence.Count && !sentence[place].Is(";", "varav"); place++)
            if (sentence[place].IsCount)
                return place;
        return null;
    }

    /// <summary>Whether a number is followed by nothing that would make it a part of a part.</summary>
    public bool IsAllOfPart(int number) => !sentence.Skip(number + 1).Any(piece => piece.IsCount)
        && (EndsAfter(number) || After(number) is not null
            || sentence.ElementAtOrDefault(number + 1)?.Is(
                "genomförda", "genomförts", "genomfördes", "hållna", "hållits", "utförda", "utförts", "gjorda", "gjorts", "av") == true);

    /// <summary>"två i Sävsjö och tre i Vrigstad": a number that goes on from the one before.</summary>
    public bool GoesOn(int first, int number) =>
        first > 0 && sentence[first - 1].Is(",", "och", "samt", "plus", "ytterligare", "dessutom", "därutöver")
        && (number + 1 >= sentence.Count || sentence[number + 1].Is(
            ",", ";", ")", "i", "på", "vid", "med", "under", "hos", "för", "till", "inom", "utanför", "från", "mot", "där", "och",
            "gjordes"));
}

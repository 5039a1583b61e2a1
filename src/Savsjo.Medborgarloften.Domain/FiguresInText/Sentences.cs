using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>En text i bitar, sentence by sentence: its words, its numbers, and what its measures count.</summary>
internal static partial class Sentences
{
    private static readonly HashSet<string> Abbreviations =
    [
        "ca", "c:a", "st", "ggr", "kl", "nr", "pga", "p.g.a", "t.o.m", "tom", "fr.o.m", "bl.a", "t.ex", "m.m", "m.fl", "d.v.s", "dvs",
        "s.k", "kap", "resp", "inkl", "exkl", "tel", "max", "ev", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "okt", "nov",
        "dec",
    ];

    public static IEnumerable<IReadOnlyList<TextPiece>> Of(string text, Things things, IEnumerable<string> labels)
    {
        var sentence = new List<TextPiece>();
        foreach (var piece in Pieces(text, labels))
            if (!EndsSentence(piece, sentence, text))
                sentence.Add(piece);
            else if (sentence.Count > 0)
            {
                yield return things.FindIn(sentence);
                sentence = [];
            }

        if (sentence.Count > 0)
            yield return things.FindIn(sentence);
    }

    private static bool EndsSentence(TextPiece piece, List<TextPiece> before, string text) =>
        piece.Kind == PieceKind.Mark && IsEnd(piece, before, text);

    private static bool IsEnd(TextPiece piece, List<TextPiece> before, string text) => piece.Text switch
    {
        "\n" or "!" or "?" or "•" => true,
        "." => before is not [.., { Kind: PieceKind.Word } word] || !Abbreviations.Contains(word.Text)
            || BeginsAnew(text[piece.Place.End..]),
        _ => false,
    };

    /// <summary>After "12 st." a capital begins a sentence; after "ca." nothing does.</summary>
    private static bool BeginsAnew(string after) => after.TrimStart(' ', '\u00A0') is not { Length: > 0 } rest || char.IsUpper(rest[0]);

    private static IEnumerable<TextPiece> Pieces(string text, IEnumerable<string> labels)
    {
        var found = FiguresInText.Labels.In(text, labels);
        var numbers = SwedishNumbers.In(FiguresInText.Labels.Blanked(text, found));
        var pieces = found.Select(one => new TextPiece(PieceKind.Label, one.Place, one.Label))
            .Concat(numbers.Others.Select(other => new TextPiece(PieceKind.Other, other, Lower(text, other))))
            .Concat(numbers.Numbers.Select(number => Of(number, text))).ToList();
        var taken = new bool[text.Length];
        foreach (var piece in pieces)
            Array.Fill(taken, true, piece.Place.Start, piece.Place.Length);
        return pieces.Concat(Rest().Matches(text).Where(match => !taken[match.Index]).Select(Word)).OrderBy(piece => piece.Place.Start);
    }

    private static TextPiece Of(NumberInText number, string text)
    {
        var place = new TextPlace(number.Start, number.Length);
        return new(PieceKind.Number, place, Lower(text, place)) { Number = number };
    }

    private static TextPiece Word(Match match)
    {
        var place = new TextPlace(match.Index, match.Length);
        var word = match.Value.ToLower(SwedishText.Culture);
        return word is "inga" or "ingen" or "inget"
            ? new(PieceKind.Number, place, word) { Number = new(0, place.Start, place.Length), IsNone = true }
            : new(char.IsLetter(word[0]) ? PieceKind.Word : PieceKind.Mark, place, word) { AsWritten = match.Value };
    }

    private static string Lower(string text, TextPlace place) => text.Substring(place.Start, place.Length).ToLower(SwedishText.Culture);

    [GeneratedRegex(@"\p{L}{1,4}(?:[.:]\p{L}{1,3})+(?!\p{L})|\p{L}+(?:[-‐‑'’/]\p{L}+)*|\n|[^\s\p{L}]")]
    private static partial Regex Rest();
}

using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Det som räknas: finds in a sentence what the measures count, by unit, name or offence; the longest words first.</summary>
internal sealed class Things(IReadOnlyList<SoughtMeasure> measures)
{
    /// <summary>By each stem of their first word.</summary>
    private readonly ILookup<string, (string[] Words, SoughtMeasure Measure)> _phrases = measures.SelectMany(PhrasesOf)
        .SelectMany(one => Inflection.Stems(one.Words[0]).Append(one.Words[0]).Distinct().Select(stem => (stem, one)))
        .ToLookup(one => one.stem, one => one.one);

    private readonly Substances _substances = new(measures);

    public IReadOnlyList<TextPiece> FindIn(IReadOnlyList<TextPiece> sentence)
    {
        var pieces = new List<TextPiece>();
        for (var place = 0; place < sentence.Count;)
        {
            var (thing, length) = At(sentence, place);
            pieces.Add(thing ?? sentence[place]);
            place += thing is null ? 1 : length;
        }

        return pieces;
    }

    private (TextPiece? Thing, int Length) At(IReadOnlyList<TextPiece> sentence, int place)
    {
        if (sentence[place] is not { Kind: PieceKind.Word } word)
            return (null, 1);
        var whole = Inflection.Stems(word.Text).Append(word.Text).Distinct().SelectMany(stem => _phrases[stem]).Distinct()
            .Where(one => Stand(one.Words, sentence, place)).ToList();
        if (whole.Count == 0)
            return (Tail(word), 1);
        var length = whole.Max(one => one.Words.Length);
        var found = whole.Where(one => one.Words.Length == length).Select(one => one.Measure).Distinct().ToList();
        var withLaw = Law(sentence, place + length, found);
        if (withLaw.Length == 0 && _substances.Of(sentence, place + length, found) is { } substance)
            withLaw = substance;
        return (Thing(sentence, place, length + withLaw.Length, withLaw.Measures), length + withLaw.Length);
    }

    private static TextPiece Thing(IReadOnlyList<TextPiece> sentence, int place, int length, IReadOnlyList<SoughtMeasure> of)
    {
        var (first, last) = (sentence[place].Place, sentence[place + length - 1].Place);
        return new(PieceKind.Thing, new(first.Start, last.End - first.Start), sentence[place].Text) { Measures = of };
    }

    private static bool Stand(string[] words, IReadOnlyList<TextPiece> sentence, int place)
    {
        for (var next = 0; next < words.Length; next++)
            if (place + next >= sentence.Count || sentence[place + next] is not { Kind: PieceKind.Word } piece
                || !Inflection.AreSame(words[next], piece.Text))
                return false;
        return true;
    }

    /// <summary>"möten" for "samverkansmöten", "insatser" for "riktade insatser", "narkotikainnehav" for the law's "innehav".</summary>
    private TextPiece? Tail(TextPiece word)
    {
        var tails = measures.Where(measure => measure is { IsCount: true, CountsSuspicions: false } && IsTail(word.Text, measure)).ToList();
        if (tails.Count > 0)
            return word with { Kind = PieceKind.Thing, Measures = tails, IsTail = true };
        var compounds = measures.Where(measure => measure.CountsSuspicions && IsCompound(word.Text, measure)).ToList();
        return compounds.Count > 0 ? word with { Kind = PieceKind.Thing, Measures = compounds } : null;
    }

    private static bool IsTail(string word, SoughtMeasure measure) =>
        Split(measure.Words.Unit.Plural) is [.., var plural] && Split(measure.Words.Unit.Singular) is [.., var singular]
        && (Inflection.AreSame(word, plural) || Inflection.AreSame(word, singular)
            || Inflection.IsTail(word, plural) || Inflection.IsTail(word, singular));

    private static bool IsCompound(string word, SoughtMeasure offence) =>
        offence.Law is { Length: > 4 } law && WithoutLaw(offence) is [var act] && word.Length > act.Length + 4
        && word.EndsWith(act, StringComparison.Ordinal)
        && law.StartsWith(word[..^act.Length], StringComparison.OrdinalIgnoreCase);

    private static string[] WithoutLaw(SoughtMeasure offence) =>
        [.. Split(offence.Words.Name).Where(word => !string.Equals(word, offence.Law, StringComparison.OrdinalIgnoreCase))];

    /// <summary>"innehav enligt dopningslagen" is another offence than "innehav".</summary>
    private (int Length, IReadOnlyList<SoughtMeasure> Measures) Law(
        IReadOnlyList<TextPiece> sentence, int after, IReadOnlyList<SoughtMeasure> found)
    {
        var place = after;
        while (place < sentence.Count && place < after + 2 && sentence[place].Is("enligt", "mot", "i", "av", "("))
            place++;
        if (!found.Any(one => one.CountsSuspicions) || place >= sentence.Count
            || sentence[place] is not { Kind: PieceKind.Word } law || !law.Text.EndsWith("lagen", StringComparison.Ordinal)
            || place == after && measures.Any(one => Split(one.Words.Name) is [var first, ..] && first == law.Text))
            return (0, found);
        var acts = found.SelectMany(WithoutLaw).ToHashSet();
        return (place + 1 - after, [.. measures.Where(one =>
            one.CountsSuspicions && acts.SetEquals(WithoutLaw(one).Where(word => word != law.Text))
            && (Split(one.Words.Name).Contains(law.Text) || string.Equals(one.Law, law.Text, StringComparison.OrdinalIgnoreCase)))]);
    }

    private static IEnumerable<(string[] Words, SoughtMeasure Measure)> PhrasesOf(SoughtMeasure measure)
    {
        IEnumerable<string> words = measure.CountsSuspicions ? [measure.Words.Name]
            : [measure.Words.Name, measure.Words.Unit.Plural, measure.Words.Unit.Singular];
        return measure.IsCount ? words.Select(Split).Where(one => one.Length > 0).Select(one => (one, measure)) : [];
    }

    private static string[] Split(string words) =>
        words.ToLower(SwedishText.Culture).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Läsaren av uppföljningstext: which figures of which measures somebody's own words say, for the tertial or as a total, exact or not,
/// with the place of each. What it does not understand it says; it never guesses.
/// </summary>
public static class FigureReader
{
    /// <summary>Longer than any text that is taken.</summary>
    private const int LongestText = 40_000;

    public static FiguresSaid Read(string? text, IEnumerable<Measure> measures, TextScope scope) =>
        Read(text, measures.Select(SoughtMeasure.Of), scope);

    /// <param name="text">What somebody wrote; null says nothing.</param>
    /// <param name="measures">Those of one activity.</param>
    /// <param name="scope">What the text is about.</param>
    public static FiguresSaid Read(string? text, IEnumerable<SoughtMeasure> measures, TextScope scope)
    {
        var sought = measures.ToList();
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText || sought.Count == 0)
            return FiguresSaid.Nothing;
        var reading = new TextReading(scope, sought);
        var labels = sought.SelectMany(one => one.Words.Subgroups.Labels).Distinct().ToList();
        ReadCounts(Sentences.Of(text, new([.. sought, .. AllSuspicions(sought)]), labels), reading);
        PercentagesSaid.Read(text, sought, reading);
        return reading.Settled(text);
    }

    /// <summary>Every number that counts something, whatever it is, and both ends of a range: what a text can give away.</summary>
    public static IEnumerable<int> CountsIn(string text, IEnumerable<string> subgroupLabels) =>
        SwedishNumbers.CountsIn(Labels.Blanked(text, Labels.In(text, subgroupLabels)))
            .SelectMany(number => number.High is { } high ? (int[])[number.Value, high] : [number.Value]);

    private static IEnumerable<SoughtMeasure> AllSuspicions(List<SoughtMeasure> sought) =>
        sought.Find(one => one.CountsSuspicions) is { } offence ? [SoughtMeasure.OfAllSuspicions(offence.Words.Subgroups)] : [];

    private static void ReadCounts(IEnumerable<IReadOnlyList<TextPiece>> sentences, TextReading reading)
    {
        var (heading, isList) = (default(TimeTold), false);
        foreach (var sentence in sentences)
        {
            var isItem = IsItem(sentence);
            var read = new SentenceReading(sentence, reading, isList && isItem ? heading : default);
            read.Read();
            reading.EndSentence();
            (heading, isList) = (read.Heading, read.IsHeading || isItem);
        }
    }

    /// <summary>"6 innehav", "Innehav 6": a line of a list, which its heading is about.</summary>
    private static bool IsItem(IReadOnlyList<TextPiece> sentence)
    {
        var pieces = sentence.SkipWhile(piece => piece.Kind == PieceKind.Mark || piece.Kind == PieceKind.Word).Take(2).ToList();
        return pieces is [{ Kind: PieceKind.Number }, { Kind: PieceKind.Thing }] or [{ Kind: PieceKind.Thing }, { Kind: PieceKind.Number }]
            or [{ Kind: PieceKind.Thing }, { Kind: PieceKind.Mark }] || sentence is [{ Kind: PieceKind.Number }, ..];
    }
}

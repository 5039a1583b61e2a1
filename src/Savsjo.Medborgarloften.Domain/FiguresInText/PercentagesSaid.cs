using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Procent i text: the percentage that a text says of what it names: "Skolnärvaron var 93,5 procent".</summary>
internal static partial class PercentagesSaid
{
    private const int ShortestName = 5;

    public static void Read(string text, IReadOnlyList<SoughtMeasure> sought, TextReading reading)
    {
        var measures = sought.Where(one => one.Words.Kind == MeasureKind.Percentage).ToList();
        if (measures.Count == 0)
            return;
        foreach (var sentence in Sentences.Of(text, new([]), []))
            for (var place = 0; place + 1 < sentence.Count; place++)
                if (sentence[place].Kind == PieceKind.Number && sentence[place + 1].Is("procent", "%"))
                    Read(sentence, place, [.. measures.Where(one => IsNamed(one, sentence) || IsAlone(sentence, place, sought))], reading);
    }

    private static void Read(IReadOnlyList<TextPiece> sentence, int place, List<SoughtMeasure> named, TextReading reading)
    {
        var (mark, first, isUpperBound) = new Beside(sentence).Mark(place);
        var number = sentence[place].Number;
        reading.TakeBack(sentence[place]);
        if (named is not [var measure])
            reading.Leave(sentence[place], named.Count == 0 ? WhyUnread.NotNamed : WhyUnread.Unclear);
        else if (isUpperBound || Hindrances.Of(sentence, first, place) is not null || sentence.Any(IsCompared))
            reading.Leave(sentence[place], isUpperBound ? WhyUnread.UpperBound : WhyUnread.Compared);
        else if (new Elsewhere(sentence, reading.Scope).Has(first, place))
            reading.Leave(sentence[place], WhyUnread.Elsewhere);
        else if (new TimesSaid(sentence, reading.Scope, TimeKind.None).Of(place).Kind.StatedAs is null)
            reading.Leave(sentence[place], WhyUnread.OtherTime);
        else
            reading.Say(new(measure, null, number.Fraction ?? number.Value, mark, StatedAs.OwnTertial, sentence[place].Place));
    }

    private static bool IsCompared(TextPiece piece) => piece.Kind == PieceKind.Word && Change().IsMatch(piece.Text);

    private static bool IsNamed(SoughtMeasure measure, IReadOnlyList<TextPiece> sentence) => Name().Matches(measure.Words.Name)
        .Select(match => match.Value.ToLower(SwedishText.Culture)).Where(word => word.Length >= ShortestName && word != "andel")
        .Any(word => sentence.Any(piece => piece.Kind == PieceKind.Word && piece.Text.Length >= ShortestName
            && (Inflection.AreSame(piece.Text, word) || Inflection.IsTail(piece.Text, word))));

    /// <summary>"94 procent." is of the only measure.</summary>
    private static bool IsAlone(IReadOnlyList<TextPiece> sentence, int place, IReadOnlyList<SoughtMeasure> sought) =>
        sought.Count == 1 && place + 2 >= sentence.Count && new Beside(sentence).IsBareBefore(new Beside(sentence).Mark(place).First);

    [GeneratedRegex(@"^(?:öka|minska|ökning|minskning|stig|steg\b|sjunk|sjönk|jämför|procentenhet)", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Name();
}

using System.Text;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Ordens likhet: how alike two texts are, by every three letters in a row. What all of them have ("Polisen ska genomföra") weighs
/// little; a spelling mistake, another ending or another order of the words takes little away.
/// </summary>
internal sealed class WordLikeness
{
    private const int Gram = 3;

    /// <summary>A text of fewer letters can stand in a longer one by chance.</summary>
    private const int LongEnough = 20;

    /// <summary>What stands whole in a longer text is a little less than the same.</summary>
    private const double OfContained = 0.9;

    private readonly Dictionary<string, int> _texts = [];
    private readonly int _count;

    /// <param name="all">The texts that are told from each other.</param>
    public WordLikeness(IReadOnlyCollection<string> all)
    {
        _count = all.Count;
        foreach (var gram in all.SelectMany(GramsIn))
            _texts[gram] = _texts.GetValueOrDefault(gram) + 1;
    }

    /// <summary>0 for nothing in common, 1 for the same.</summary>
    public double Between(string one, string other)
    {
        var (first, second) = (GramsIn(one), GramsIn(other));
        var (whole, part) = (Weight(first), Weight(second));
        if (whole == 0 || part == 0)
            return 0;
        var common = Weight(first.Intersect(second));
        var alike = 2 * common / (whole + part);
        return Math.Min(first.Count, second.Count) < LongEnough ? alike : Math.Max(alike, OfContained * common / Math.Min(whole, part));
    }

    private double Weight(IEnumerable<string> grams) =>
        grams.Sum(gram => Math.Log(1 + (double)(_count + 1) / (_texts.GetValueOrDefault(gram) + 1)));

    private static HashSet<string> GramsIn(string text)
    {
        var letters = new StringBuilder(" ");
        foreach (var character in text)
            if (char.IsLetterOrDigit(character))
                letters.Append(char.ToLowerInvariant(character));
            else if (letters[^1] != ' ')
                letters.Append(' ');
        if (letters[^1] != ' ')
            letters.Append(' ');
        var line = letters.ToString();
        return [.. Enumerable.Range(0, Math.Max(0, line.Length - Gram + 1)).Select(place => line.Substring(place, Gram))];
    }
}

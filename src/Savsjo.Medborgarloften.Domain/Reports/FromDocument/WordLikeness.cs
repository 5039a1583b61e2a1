using System.Text;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Ordens likhet: how alike some words are to each of several texts, by every three letters in a row. What all of the texts have
/// ("Polisen ska genomföra") weighs little; a spelling mistake, another ending or another order of the words takes little away.
/// </summary>
internal sealed class WordLikeness
{
    private const int Gram = 3;

    /// <summary>A text of fewer letters can stand in a longer one by chance.</summary>
    private const int LongEnough = 20;

    /// <summary>What stands whole in a longer text is a little less than the same.</summary>
    private const double OfContained = 0.9;

    private readonly int _count;

    /// <summary>In how many of the texts each three letters stand, and in which places of all.</summary>
    private readonly Dictionary<string, int> _texts = [];
    private readonly Dictionary<string, List<int>> _places = [];
    private readonly List<(int Grams, double Weight)> _all = [];

    /// <param name="texts">The texts that are told from each other.</param>
    /// <param name="names">What each of them is called for short.</param>
    public WordLikeness(IReadOnlyList<string> texts, IReadOnlyList<string> names)
    {
        _count = texts.Count;
        foreach (var gram in texts.SelectMany(GramsIn))
            _texts[gram] = _texts.GetValueOrDefault(gram) + 1;
        foreach (var (place, grams) in texts.Concat(names).Select(GramsIn).Index())
        {
            _all.Add((grams.Count, grams.Sum(Weight)));
            foreach (var gram in grams)
                if (_places.TryGetValue(gram, out var places))
                    places.Add(place);
                else
                    _places[gram] = [place];
        }
    }

    /// <summary>For each text, 0 for nothing in common with it or its name, 1 for the same.</summary>
    public IReadOnlyList<double> ToEach(string words)
    {
        var grams = GramsIn(words);
        var (common, weight) = (new double[_all.Count], 0.0);
        foreach (var gram in grams)
        {
            // Once for each three letters, not for each text that has them: many texts have most of them.
            var weighs = Weight(gram);
            weight += weighs;
            if (_places.TryGetValue(gram, out var places))
                foreach (var place in places)
                    common[place] += weighs;
        }

        return [.. Enumerable.Range(0, _count).Select(text => Math.Max(
            Alike(grams.Count, weight, text, common[text]), Alike(grams.Count, weight, _count + text, common[_count + text])))];
    }

    private double Alike(int grams, double weight, int place, double common)
    {
        var other = _all[place];
        if (weight == 0 || other.Weight == 0)
            return 0;
        var alike = 2 * common / (weight + other.Weight);
        return Math.Min(grams, other.Grams) < LongEnough
            ? alike
            : Math.Max(alike, OfContained * common / Math.Min(weight, other.Weight));
    }

    private double Weight(string gram) => Math.Log(1 + (double)(_count + 1) / (_texts.GetValueOrDefault(gram) + 1));

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

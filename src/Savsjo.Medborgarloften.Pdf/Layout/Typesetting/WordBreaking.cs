using System.Globalization;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>
/// Avstavning: breaks a word that is wider than its line. After its own hyphens, slashes and dots first; then before a
/// consonant that a vowel follows (enkonsonantregeln), with a hyphen; a string that is no word is cut where the line ends.
/// </summary>
internal static class WordBreaking
{
    private const string Vowels = "aeiouyåäöéüAEIOUYÅÄÖÉÜ";
    private const string Joints = "-–/._@?&=";

    /// <summary>Swedish has compounds of fifty letters; what is longer is an address or a slip.</summary>
    private const int LongestWord = 60;

    /// <summary>So many letters of a word stay together at either end.</summary>
    private const int FewestLetters = 3;

    public static List<(string Piece, bool IsHyphenated)> Break(string word, double width, Func<string, double> widthOf)
    {
        var pieces = new List<(string, bool)>();
        var rest = word;
        while (widthOf(rest) > width && Fitting(rest, width, widthOf) is var fits && fits < rest.Length)
        {
            var (at, isHyphenated) = BestBreak(rest, fits, MayBeHyphenated(word), width, widthOf);
            pieces.Add((rest[..at], isHyphenated));
            rest = rest[at..];
        }
        pieces.Add((rest, false));
        return pieces;
    }

    /// <summary>How many characters fit, at least one; never half of a surrogate pair or a letter without its marks.</summary>
    private static int Fitting(string text, double width, Func<string, double> widthOf)
    {
        var fits = 0;
        double taken = 0;
        while (fits < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, fits);
            taken += widthOf(text.Substring(fits, length));
            if (taken > width && fits > 0)
                break;
            fits += length;
        }
        return fits;
    }

    private static (int At, bool IsHyphenated) BestBreak(
        string text, int fits, bool mayBeHyphenated, double width, Func<string, double> widthOf)
    {
        for (var at = fits; at > fits / 2; at--)
            if (Joints.Contains(text[at - 1], StringComparison.Ordinal))
                return (at, false);
        if (!mayBeHyphenated)
            return (fits, false);
        var room = width - widthOf("-");
        for (var at = Math.Min(fits, text.Length - FewestLetters); at >= FewestLetters; at--)
            if (IsSyllableStart(text, at) && widthOf(text[..at]) <= room)
                return (at, true);
        return (fits, false);
    }

    /// <summary>A hyphen in an address would be taken for a part of it.</summary>
    private static bool MayBeHyphenated(string word) =>
        word.Length <= LongestWord && !word.Contains('@', StringComparison.Ordinal) && !word.Contains("://", StringComparison.Ordinal)
        && !word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsSyllableStart(string text, int at) =>
        char.IsLetter(text[at - 1]) && IsConsonant(text[at]) && IsVowel(text[at + 1]) && text.Take(at).Any(IsVowel);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static bool IsConsonant(char letter) => char.IsLetter(letter) && !IsVowel(letter);
}

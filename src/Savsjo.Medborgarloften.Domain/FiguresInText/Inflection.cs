namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Böjning: whether two words are the same one in different forms ("möte", "mötena"), or one the end of the other ("samverkansmöten").
/// </summary>
internal static class Inflection
{
    private const int ShortestStem = 3;

    /// <summary>Shorter words are the end of too many.</summary>
    private const int ShortestTail = 4;

    private static readonly string[] Endings =
        ["", "a", "e", "n", "t", "r", "s", "en", "et", "er", "ar", "or", "na", "erna", "arna", "orna", "ena", "ens", "ets"];

    /// <summary>What is left of a word without each ending that it may have.</summary>
    public static IEnumerable<string> Stems(string word) =>
        from ending in Endings
        where word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)
        select word[..^ending.Length];

    public static bool AreSame(string one, string other) => one == other
        || one.AsSpan().CommonPrefixLength(other) >= ShortestStem && Stems(one).Intersect(Stems(other)).Any();

    /// <summary>"möten" of "samverkansmöten".</summary>
    public static bool IsTail(string word, string whole) => word.Length >= ShortestTail && word.Length < whole.Length + ShortestStem
        && whole.Contains(word[..ShortestStem], StringComparison.Ordinal)
        && Stems(word).Any(tail => Stems(whole).Any(stem => stem.Length > tail.Length && stem.EndsWith(tail, StringComparison.Ordinal)));
}

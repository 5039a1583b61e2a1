namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>En bit text, marked when the other version has not got it.</summary>
public sealed record TextPart(string Words, bool IsOnlyHere);

/// <summary>Skillnaden mellan två texter, word by word: what only the one and only the other has.</summary>
public static class TextDifference
{
    // Beyond this many words a side, marking would cost more than it tells.
    private const int MostWords = 1000;

    public static (IReadOnlyList<TextPart> One, IReadOnlyList<TextPart> Other) Between(string one, string other)
    {
        var (left, right) = (one.Split(' '), other.Split(' '));
        if (left.Length > MostWords || right.Length > MostWords)
            return ([new(one, false)], [new(other, false)]);
        var (inLeft, inRight) = Common(left, right);
        return (Parts(left, inLeft), Parts(right, inRight));
    }

    /// <summary>Which words of each belong to their longest common sequence.</summary>
    private static (bool[] Left, bool[] Right) Common(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
            for (var j = right.Length - 1; j >= 0; j--)
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
            if (left[i] == right[j])
                inLeft[i++] = inRight[j++] = true;
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        return (inLeft, inRight);
    }

    private static List<TextPart> Parts(string[] words, bool[] isCommon)
    {
        var parts = new List<TextPart>();
        for (var first = 0; first < words.Length;)
        {
            var end = first + 1;
            while (end < words.Length && isCommon[end] == isCommon[first])
                end++;
            parts.Add(new(string.Join(' ', words[first..end]), !isCommon[first]));
            first = end;
        }

        return parts;
    }
}

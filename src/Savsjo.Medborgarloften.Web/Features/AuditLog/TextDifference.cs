namespace Savsjo.Medborgarloften.Web.Features.AuditLog;

/// <summary>Skillnaden mellan två texter: what they begin and end with alike, in whole words, and what stands between.</summary>
public sealed record TextDifference(string Start, string Removed, string Added, string End)
{
    public static TextDifference Between(string before, string after)
    {
        var start = WordEnd(before, after, CommonStart(before, after));
        var end = WordStart(before, after, start);
        return new(before[..start], before[start..^end], after[start..^end], before[^end..]);
    }

    private static int CommonStart(string before, string after)
    {
        var length = 0;
        while (length < before.Length && length < after.Length && before[length] == after[length])
            length++;
        return length;
    }

    /// <summary>Back to where a word ends in both: "3 insatser" and "33 insatser" share no beginning.</summary>
    private static int WordEnd(string before, string after, int length)
    {
        while (length > 0 && !(IsBoundary(before, length) && IsBoundary(after, length)))
            length--;
        return length;
    }

    private static int WordStart(string before, string after, int start)
    {
        var length = 0;
        var most = Math.Min(before.Length, after.Length) - start;
        while (length < most && before[^(length + 1)] == after[^(length + 1)])
            length++;
        while (length > 0 && !(IsBoundary(before, before.Length - length) && IsBoundary(after, after.Length - length)))
            length--;
        return length;
    }

    private static bool IsBoundary(string text, int index) =>
        index == 0 || index == text.Length || char.IsWhiteSpace(text[index]) || char.IsWhiteSpace(text[index - 1]);
}

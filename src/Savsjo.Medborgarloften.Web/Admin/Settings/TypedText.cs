namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>What is left of a typed text when what nobody meant is taken away: spaces around it, empty lines, null characters.</summary>
internal static class TypedText
{
    public static string Line(string? typed) =>
        string.Join(' ', (typed ?? "").Split(['\r', '\n', '\0'], StringSplitOptions.TrimEntries)).Trim();

    /// <summary>Whole paragraphs, with "\n" between lines.</summary>
    public static string Text(string? typed) => (typed ?? "").Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();

    /// <summary>One value a line.</summary>
    public static IReadOnlyList<string> Lines(string? typed) =>
        Text(typed).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Stycke eller punkt: a line as somebody wrote it, which is what a new line in a form means.</summary>
/// <param name="Text">Without its label.</param>
/// <param name="Label">"•", "-", "2.", as written: of a point in a list; null for a paragraph.</param>
/// <param name="IsAfterEmptyLine">Whether the writer left a line empty before it.</param>
public sealed partial record WrittenParagraph(string Text, string? Label = null, bool IsAfterEmptyLine = false)
{
    public static IReadOnlyList<WrittenParagraph> AllOf(string text) => AllOf(text.ReplaceLineEndings("\n").Split('\n'));

    /// <summary>A single line that begins with a number is no list: "3. maj" is a day.</summary>
    public static IReadOnlyList<WrittenParagraph> AllOf(IReadOnlyList<string> lines)
    {
        var paragraphs = new List<WrittenParagraph>();
        var isAfterEmpty = false;
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at].Trim();
            if (line.Length > 0)
                paragraphs.Add((Point(lines, at) ?? new(line)) with { IsAfterEmptyLine = isAfterEmpty && paragraphs.Count > 0 });
            isAfterEmpty = line.Length == 0;
        }

        return paragraphs;
    }

    private static WrittenParagraph? Point(IReadOnlyList<string> lines, int at)
    {
        var line = lines[at].Trim();
        if (Bullet().Match(line) is { Success: true } bullet)
            return Point(bullet);
        return IsNumbered(lines, at) && (IsNumbered(lines, at - 1) || IsNumbered(lines, at + 1)) ? Point(Numbered().Match(line)) : null;
    }

    private static WrittenParagraph Point(Match match) => new(match.Groups["text"].Value, match.Groups["label"].Value);

    private static bool IsNumbered(IReadOnlyList<string> lines, int at) =>
        at >= 0 && at < lines.Count && Numbered().IsMatch(lines[at].Trim());

    [GeneratedRegex(@"^(?<label>[•·▪◦●■*–-])\s+(?<text>\S.*)$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<label>\d{1,2}[.)])\s+(?<text>\S.*)$")]
    private static partial Regex Numbered();
}

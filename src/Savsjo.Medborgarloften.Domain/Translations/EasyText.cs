namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>
/// Lättläst text: plain text with headings and paragraphs. A line that begins with "# " is a heading; an empty line begins a new
/// paragraph; a line break stays one, since easy texts are broken where the sense is.
/// </summary>
public static class EasyText
{
    private const string HeadingMark = "# ";

    public static IReadOnlyList<EasyBlock> BlocksOf(string? text)
    {
        List<EasyBlock> blocks = [];
        List<string> lines = [];
        foreach (var line in (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Append(""))
        {
            var isHeading = line.StartsWith(HeadingMark, StringComparison.Ordinal);
            if ((line.Length == 0 || isHeading) && lines.Count > 0)
            {
                blocks.Add(new(IsHeading: false, lines));
                lines = [];
            }

            if (isHeading)
                blocks.Add(new(IsHeading: true, [line[HeadingMark.Length..].Trim()]));
            else if (line.Length > 0)
                lines.Add(line);
        }

        return blocks;
    }
}

/// <summary>Ett stycke eller en rubrik.</summary>
/// <param name="Lines">Never empty; a heading has one.</param>
public sealed record EasyBlock(bool IsHeading, IReadOnlyList<string> Lines);

using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>
/// Författarens egna ord, as written and line by line. Lines that each begin with a number ("2 överlåtelse") are set as
/// a list, so that the numbers stand under each other; no word is changed.
/// </summary>
public sealed partial record AuthorText(IReadOnlyList<AuthorTextBlock> Blocks)
{
    public static AuthorText Of(string text)
    {
        var blocks = new List<AuthorTextBlock>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var isCount = CountLine().IsMatch(line);
            if (blocks.Count > 0 && blocks[^1].IsCounts == isCount)
                blocks[^1] = blocks[^1] with { Lines = [.. blocks[^1].Lines, line] };
            else
                blocks.Add(new(isCount, [line]));
        }

        return new(blocks);
    }

    [GeneratedRegex(@"^\d{1,6} \S")]
    private static partial Regex CountLine();
}

/// <summary>Lines of the same kind that follow on each other.</summary>
/// <param name="IsCounts">Every line begins with a number.</param>
public sealed record AuthorTextBlock(bool IsCounts, IReadOnlyList<string> Lines)
{
    /// <summary>A single such line is prose.</summary>
    public bool IsList => IsCounts && Lines.Count > 1;

    /// <summary>Number and words of each line.</summary>
    public IEnumerable<(string Number, string Words)> Counts =>
        Lines.Select(line => line.IndexOf(' ', StringComparison.Ordinal) is var space ? (line[..space], line[(space + 1)..]) : default);

    public string Text => string.Join("\n", Lines);
}

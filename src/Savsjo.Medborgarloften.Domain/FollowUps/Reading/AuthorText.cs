using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Författarens egna ord, as written and line by line. Lines that each begin with a count ("2 överlåtelse") are set as
/// a list, so that the counts stand under each other; no word is changed.
/// </summary>
public sealed partial record AuthorText(IReadOnlyList<AuthorTextBlock> Blocks)
{
    /// <summary>Words that belong to the count after them: without them it would say something else.</summary>
    private const string PartOfCount = UnbrokenText.Qualifiers + "|mellan|från|till|och|eller|av|varav|därav|samt|plus|inte|ej";

    /// <summary>The whole, for what sets it in one piece.</summary>
    public string Text => string.Join("\n", Blocks.Select(block => block.Text));

    /// <param name="text">What was written.</param>
    /// <param name="suspicions">Suspicions written in one go are given a line an offence.</param>
    public static AuthorText Of(string text, SuspicionTable? suspicions = null)
    {
        var blocks = new List<AuthorTextBlock>();
        foreach (var line in Divided(text, suspicions).ReplaceLineEndings("\n").Split('\n'))
        {
            var isCount = CountLine().IsMatch(line) && !(blocks.Count > 0 && BrokenCount().IsMatch($"{blocks[^1].Lines[^1]}\n{line}"));
            if (blocks.Count > 0 && blocks[^1].IsCounts == isCount)
                blocks[^1] = blocks[^1] with { Lines = [.. blocks[^1].Lines, line] };
            else
                blocks.Add(new(isCount, [line]));
        }

        return new(blocks);
    }

    /// <summary>The cell's text where it says more than the status does: "Klart" under the status Klart says nothing.</summary>
    public static AuthorText? WorthSaying(CellContent cell, SuspicionTable? suspicions) =>
        string.IsNullOrWhiteSpace(cell.Text) || IsStatus(cell.Text.Trim().TrimEnd('.'), cell) ? null : Of(cell.Text, suspicions);

    private static bool IsStatus(string words, CellContent cell) =>
        string.Equals(words, cell.StatusWording, StringComparison.OrdinalIgnoreCase);

    /// <summary>Only where nothing else divides them: commas make a sentence of them, and that stays one.</summary>
    private static string Divided(string text, SuspicionTable? suspicions) => suspicions is null
        ? text
        : suspicions.Offences.Aggregate(text, (divided, offence) => SpaceBefore(offence.Offence).Replace(divided, "\n"));

    private static Regex SpaceBefore(string offence) => new(
        $@"(?<=[\p{{L}}.)])(?<!\b(?:{PartOfCount})\.?)[^\S\n]+(?=\d+ {Regex.Escape(offence)}\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A line that was broken before or within its count: the next has no count of its own.</summary>
    [GeneratedRegex(
        $@"(?:\b(?:{PartOfCount})\.?|[<>≤≥~±+–-])\s*\n|\d\s*\n\d{{3}}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenCount();

    /// <summary>A number before a word; "12 000 kronor" is no list of counts.</summary>
    [GeneratedRegex(@"^\d{1,6} \p{L}")]
    private static partial Regex CountLine();
}

/// <summary>Stycke: lines of the same kind that follow on each other.</summary>
/// <param name="IsCounts">Every line begins with a number.</param>
public sealed record AuthorTextBlock(bool IsCounts, IReadOnlyList<string> Lines)
{
    /// <summary>A single such line is prose.</summary>
    public bool IsList => IsCounts && Lines.Count > 1;

    /// <summary>Number and words of each line of a list.</summary>
    public IEnumerable<(string Number, string Words)> Counts =>
        Lines.Select(line => line.IndexOf(' ', StringComparison.Ordinal) is var space ? (line[..space], line[(space + 1)..]) : default);

    public string Text => string.Join("\n", Lines);

    /// <summary>What is no list of counts, paragraph by paragraph.</summary>
    public IReadOnlyList<WrittenParagraph> Paragraphs => WrittenParagraph.AllOf(Lines);
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>
/// Sidan i ord: its title and description, and everything that its main part says, in its order, one block a line: also
/// what pictures say to those who do not see them. Nothing of how it is marked up.
/// </summary>
public sealed partial class ReadAloud
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "input" };

    private readonly StringBuilder _line = new();
    private readonly StringBuilder _text = new();

    private ReadAloud()
    {
    }

    /// <summary>
    /// All of a page without a main part; for the size of a file and the number of a fault stands "…": they are no words of ours.
    /// </summary>
    public static string MainPartOf(Page page)
    {
        var reader = new ReadAloud();
        reader.Say(page.Title);
        reader.Say(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        reader.Read(page.Document.QuerySelector("main") ?? page.Document.Body!);
        reader.EndLine();
        return FaultNumber().Replace(SizeOfFile().Replace(reader._text.ToString(), "PDF, …"), "Felnummer …");
    }

    private void Read(INode node)
    {
        if (node is IText text)
            _line.Append(text.Data);
        else if (node is IElement element && !Silent.Contains(element.LocalName))
            Read(element);
    }

    private void Read(IElement element)
    {
        var isBlock = !Inline.Contains(element.LocalName);
        if (isBlock)
            EndLine();
        Describe(element);
        foreach (var child in element.ChildNodes)
            Read(child);
        if (isBlock)
            EndLine();
    }

    /// <summary>"[19 av minst 15 …]": what stands in for the picture, or names the part of the page.</summary>
    private void Describe(IElement element)
    {
        foreach (var words in new[] { element.GetAttribute("alt"), element.GetAttribute("aria-label") })
            Say(words);
    }

    /// <summary>What does not stand on the page, in brackets.</summary>
    private void Say(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        EndLine();
        _line.Append('[').Append(words).Append(']');
        EndLine();
    }

    private void EndLine()
    {
        if (Page.Folded(_line.ToString()) is { Length: > 0 } line)
            _text.Append(line).Append('\n');
        _line.Clear();
    }

    [GeneratedRegex(@"PDF, \d+ sid(?:a|or), [\d,]+ [kM]B")]
    private static partial Regex SizeOfFile();

    [GeneratedRegex("Felnummer [0-9A-Z]{8}")]
    private static partial Regex FaultNumber();
}

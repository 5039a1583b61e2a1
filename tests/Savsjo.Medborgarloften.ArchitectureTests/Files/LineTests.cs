using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>A line can be read without scrolling, and asks at most three questions in a row.</summary>
public partial class LineTests
{
    private const int Widest = 140;

    [Fact]
    public void No_line_is_wider_than_140_characters() => House.Files.SelectMany(TooWide).ShouldBeNone();

    [Fact]
    public void A_wide_line_is_seen() => Assert.Equal(
        ["src/X/A.cs:2 is 141 characters wide"], TooWide(new("src/X/A.cs", $"{new string('a', 140)}\n{new string('b', 141)}\n")));

    [Fact]
    public void No_chain_asks_four_questions() => House.Files.SelectMany(Chains).ShouldBeNone();

    [Fact]
    public void A_chain_of_four_is_seen_and_one_of_three_is_let_be() => Assert.Equal(
        ["src/X/A.cs:1 asks 4 questions in a row"],
        Chains(new("src/X/A.cs",
            "var a = b ? 1 : c ? 2\n    : d ? 3 : e ? 4 : 5;\n"
                + "var f = g ? 1 : h ? 2 : i ? 3 : \"? ? ? ?\";\nint? x; string? y; object? z; var q = r?.S ?? t?[0];")));

    [Fact]
    public void A_chain_in_a_view_is_seen() => Assert.Equal(
        ["src/X/A.cshtml:2 asks 4 questions in a row"],
        Chains(new("src/X/A.cshtml",
            "<p>Varför? Hur ? Är det så? @* a ? b : c ? d : e ? f : g ? h : i *@</p>\n"
                + "<a class=\"@(a ? \"x: y\" : b ? \"p, q\" : c ? \"r\" : d ? \"s\" : \"t\")\" href=\"https://x\">")));

    private static IEnumerable<string> TooWide(SourceFile file) => file.Lines
        .Select((line, place) => (Width: line.TrimEnd('\r').Length, Number: place + 1))
        .Where(line => line.Width > Widest).Select(line => $"{file.Path}:{line.Number} is {line.Width} characters wide");

    private static IEnumerable<string> Chains(SourceFile file)
    {
        if (!file.IsCode && !file.IsView)
            yield break;
        var code = (file.IsView ? UnreadInView() : Unread()).Replace(file.Text, match => match.Value.StartsWith('"') ? "\"\"" : "");
        foreach (Match statement in Statement().Matches(code))
            if (Question().Count(statement.Value) >= 4 && Chain().Match(statement.Value) is { Success: true } chain)
                yield return $"{file.Path}:{code[..(statement.Index + chain.Index)].Count(sign => sign == '\n') + 1} asks "
                    + $"{Question().Count(statement.Value[chain.Index..])} questions in a row";
    }

    /// <summary>Strings and comments, in which a question mark is only that.</summary>
    [GeneratedRegex("""//[^\n]*|\$?@?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'""")]
    private static partial Regex Unread();

    /// <summary>In a view, only the strings of its code: those of the tags may hold code themselves.</summary>
    [GeneratedRegex("""@\*.*?\*@|(?<=[?:,+=&|(] ?)(?<!=)\$?@?"(?:[^"\\\n]|\\.)*["]""", RegexOptions.Singleline)]
    private static partial Regex UnreadInView();

    [GeneratedRegex(@"\S[^;{}]*")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\s\?\s")]
    private static partial Regex Question();

    /// <summary>
    /// Question, answer, question, answer: each the other answer of the one before. What is in brackets is no part of
    /// the chain.
    /// </summary>
    [GeneratedRegex(
        @"\s\?\s(?:(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^?:()])*:(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^?:,()])*\s\?\s){3}")]
    private static partial Regex Chain();
}

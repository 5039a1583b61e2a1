using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Ett inskrivet märke: "drygt 60", "ca 60", "minst 200": read where it stands before the number, as people write it.</summary>
public static partial class TypedMark
{
    /// <summary>What a form offers, in order.</summary>
    public static IReadOnlyList<FigureMark> All { get; } = Enum.GetValues<FigureMark>();

    /// <summary>What was chosen: a mark's word; none for anything else.</summary>
    public static FigureMark Chosen(string? word) => All.FirstOrDefault(mark => mark != FigureMark.None && mark.Word == word);

    /// <summary>The mark before a number, and the number without it.</summary>
    public static (FigureMark Mark, string? Number) Before(string? typed)
    {
        if (typed is null || Word().Match(typed) is not { Success: true } match)
            return (FigureMark.None, typed);
        return MarkWords.Read(match.Groups["word"].Value.ToLowerInvariant().TrimEnd('.')) is { } mark
            ? (mark, typed[match.Length..])
            : (FigureMark.None, typed);
    }

    [GeneratedRegex(
        @"^\s*(?<word>\p{L}[\p{L}:]*\.?(?: än)?)\s+(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

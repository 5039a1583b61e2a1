using System.Text.RegularExpressions;
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
        var word = match.Groups["word"].Value.ToLowerInvariant().TrimEnd('.');
        return (word switch
        {
            "drygt" or "över" or "mer än" or "fler än" => FigureMark.Over,
            "minst" => FigureMark.AtLeast,
            _ => FigureMark.Circa,
        }, typed[match.Length..]);
    }

    [GeneratedRegex(
        @"^\s*(?<word>drygt|över|mer än|fler än|minst|cirka|ca\.?|c:a|ungefär|omkring|runt)\s+(?=\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

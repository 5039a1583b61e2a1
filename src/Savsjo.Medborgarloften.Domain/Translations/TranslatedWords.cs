using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>
/// Översatta ord, made clean as Swedish ones are (<see cref="PastedText"/>), but for four characters without width that other scripts
/// are spelled with: Persian tells words apart by one, Hindi joins letters by another, and Arabic beside figures needs the two marks.
/// </summary>
public static class TranslatedWords
{
    private const string Spelling = "\u200C\u200D\u200E\u200F";

    /// <summary>Of those that Unicode keeps for programs themselves: nobody types them, and cleaning leaves them alone.</summary>
    private const string Meanwhile = "\uFDD0\uFDD1\uFDD2\uFDD3";

    /// <summary>Null when there is nothing but white space.</summary>
    public static string? Clean(string? typed) =>
        PastedText.Clean(Changed(typed ?? "", Spelling, Meanwhile)) is { } clean ? Changed(clean, Meanwhile, Spelling) : null;

    private static string Changed(string text, string from, string to) => string.Create(text.Length, (text, from, to), (changed, state) =>
    {
        for (var place = 0; place < changed.Length; place++)
            changed[place] = state.from.IndexOf(state.text[place], StringComparison.Ordinal) is var found and >= 0
                ? state.to[found] : state.text[place];
    });
}

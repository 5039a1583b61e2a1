using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Content;

/// <summary>How a text is set.</summary>
/// <param name="Face">Weight.</param>
/// <param name="Size">In points.</param>
/// <param name="Leading">From one baseline to the next, in points.</param>
internal sealed record TextStyle(Face Face, double Size, double Leading, Colour Colour)
{
    /// <summary>From the top of a line to its baseline: the letters stand in the middle of the leading.</summary>
    public double Baseline => (Leading - Size) / 2 + Size * 0.8;

    /// <summary>The width of a text, in points.</summary>
    public double WidthOf(string text, DocumentFonts fonts) => fonts.Width(text, Face) * Size / 1000;
}

using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>A line of a text.</summary>
/// <param name="Text">Without the space at which it was broken.</param>
/// <param name="IsFollowed">
/// More of the text follows after a space or a newline: the line ends with a space, or its last word would be read as one
/// with the next.
/// </param>
/// <param name="Direction">Where its characters run from the right, as its paragraph decides; null where none do.</param>
/// <param name="IsHyphenated">A word goes on in the next line: a hyphen is seen, and not read.</param>
internal readonly record struct TextLine(
    string Text, bool IsFollowed = false, bool IsHyphenated = false, BidiLine? Direction = null)
{
    public void Draw(Page page, DocumentFonts fonts, ContentOwner owner, double x, double top, TextStyle style)
    {
        var baseline = top + style.Baseline;
        page.Text(owner, IsFollowed ? Text + " " : Text, x, baseline, style, Direction);
        if (IsHyphenated)
            page.SilentText(owner, "-", x + style.WidthOf(Text, fonts), baseline, style);
    }
}

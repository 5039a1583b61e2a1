using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>
/// A font as one document uses it: a Type 0 font with Identity-H encoding. A code stands for a glyph and its text, so that
/// a space and a no-break space that share a glyph are still told apart when the text is copied.
/// </summary>
internal sealed class EmbeddedFont(TrueTypeFont font)
{
    private readonly List<int> _glyphs = [0];
    private readonly Dictionary<(int Glyph, int CodePoint), int> _codes = [];

    public TrueTypeFont Font => font;

    public bool IsUsed => _codes.Count > 0;

    /// <summary>The code (and CID) with which a glyph is shown.</summary>
    public int CodeOf(int glyph, int codePoint)
    {
        if (_codes.TryGetValue((glyph, codePoint), out var code))
            return code;
        _glyphs.Add(glyph);
        return _codes[(glyph, codePoint)] = _glyphs.Count - 1;
    }

    public Reference Write(IndirectObjects objects)
    {
        var subset = new FontSubset(font, _glyphs);
        var name = SubsetTag(subset.Program) + "+" + font.PostScriptName;
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
            $"/FontDescriptor {Descriptor(objects, subset, name)}/CIDToGIDMap/Identity/DW 0/W[0[{Widths(subset)}]]>>");
        var toUnicode = objects.AddStream("", ToUnicodeMap.Of(_codes.Select(pair => (pair.Value, pair.Key.CodePoint))));
        return objects.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>");
    }

    private Reference Descriptor(IndirectObjects objects, FontSubset subset, string name)
    {
        const int symbolic = 4;
        var program = objects.AddStream($"/Length1 {subset.Program.Length}", subset.Program);
        var cidSet = objects.AddStream("", CidSet(subset.Glyphs.Count));
        var box = string.Join(' ', font.BoundingBox.Select(PdfSyntax.Number));
        return objects.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags {symbolic}/FontBBox[{box}]/ItalicAngle 0" +
            $"/Ascent {PdfSyntax.Number(font.Ascent)}/Descent {PdfSyntax.Number(font.Descent)}" +
            $"/CapHeight {PdfSyntax.Number(font.CapHeight)}" +
            $"/StemV 80/FontFile2 {program}/CIDSet {cidSet}>>");
    }

    private string Widths(FontSubset subset) => string.Join(' ', subset.Glyphs.Select(glyph => PdfSyntax.Number(font.Width(glyph))));

    /// <summary>One bit a CID, the highest bit first: every glyph of the program, parts of composite glyphs included.</summary>
    private static byte[] CidSet(int count)
    {
        var bits = new byte[(count + 7) / 8];
        for (var cid = 0; cid < count; cid++)
            bits[cid / 8] |= (byte)(0x80 >> (cid % 8));
        return bits;
    }

    /// <summary>Six capitals that tell one subset of a font from another; made from its bytes, so the same subset has the same.</summary>
    private static string SubsetTag(byte[] program)
    {
        var tag = new StringBuilder();
        foreach (var part in SHA256.HashData(program).AsSpan(0, 6))
            tag.Append((char)('A' + part % 26));
        return tag.ToString();
    }
}

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>The font's cmap table: from a Unicode code point to a glyph.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _basicPlane = new ushort[0x10000];
    private readonly Dictionary<int, ushort> _beyond = [];

    public CharacterMap(FontData font)
    {
        var cmap = font.Offset("cmap");
        for (int index = 0, count = font.U16(cmap + 2); index < count; index++)
        {
            var record = cmap + 4 + 8 * index;
            var subtable = cmap + (int)font.U32(record + 4);
            if (font.U16(record) is not (0 or 3))
                continue;
            if (font.U16(subtable) == 4)
                ReadSegments(font, subtable);
            else if (font.U16(subtable) == 12)
                ReadGroups(font, subtable);
        }
    }

    /// <summary>0 when the font has no glyph for it.</summary>
    public int GlyphOf(int codePoint) => codePoint < 0x10000 ? _basicPlane[codePoint] : _beyond.GetValueOrDefault(codePoint);

    /// <summary>Format 12: groups of consecutive code points and glyphs.</summary>
    private void ReadGroups(FontData font, int subtable)
    {
        for (int index = 0, count = (int)font.U32(subtable + 12); index < count; index++)
        {
            var group = subtable + 16 + 12 * index;
            uint start = font.U32(group), end = font.U32(group + 4), glyph = font.U32(group + 8);
            for (var codePoint = start; codePoint <= end; codePoint++)
                Add((int)codePoint, (int)(glyph + codePoint - start));
        }
    }

    /// <summary>Format 4: segments of the basic plane, by delta or through an array of glyphs.</summary>
    private void ReadSegments(FontData font, int subtable)
    {
        var length = font.U16(subtable + 6);
        int ends = subtable + 14, starts = ends + length + 2, deltas = starts + length, ranges = deltas + length;
        for (var segment = 0; segment < length; segment += 2)
        {
            int first = font.U16(starts + segment), last = font.U16(ends + segment), range = font.U16(ranges + segment);
            for (var codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++)
            {
                var glyph = range == 0 ? codePoint : font.U16(ranges + segment + range + 2 * (codePoint - first));
                if (glyph != 0)
                    Add(codePoint, (glyph + font.U16(deltas + segment)) & 0xFFFF);
            }
        }
    }

    private void Add(int codePoint, int glyph)
    {
        if (codePoint < 0x10000)
            _basicPlane[codePoint] = (ushort)glyph;
        else
            _beyond[codePoint] = (ushort)glyph;
    }
}

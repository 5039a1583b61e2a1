using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>A TrueType font program with glyf outlines, read once and shared by all documents; immutable.</summary>
internal sealed class TrueTypeFont
{
    private readonly bool _longOffsets;
    private readonly int _longMetrics;
    private readonly CharacterMap _characters;
    private readonly double[] _widths;

    /// <exception cref="NotSupportedException">The outlines are not glyf, or the licence bits forbid embedding.</exception>
    public TrueTypeFont(byte[] bytes)
    {
        Data = new FontData(bytes);
        if (!Data.Has("glyf"))
            throw new NotSupportedException("Only TrueType outlines (glyf) can be embedded.");
        int head = Data.Offset("head"), hhea = Data.Offset("hhea"), os2 = Data.Offset("OS/2");
        if ((Data.U16(os2 + 8) & 0x0302) != 0)
            throw new NotSupportedException("The font's fsType forbids that a subset of its outlines is embedded.");
        UnitsPerEm = Data.U16(head + 18);
        BoundingBox = [.. Enumerable.Range(0, 4).Select(index => PerMille(Data.S16(head + 36 + 2 * index)))];
        _longOffsets = Data.U16(head + 50) == 1;
        Ascent = PerMille(Data.S16(hhea + 4));
        Descent = PerMille(Data.S16(hhea + 6));
        _longMetrics = Data.U16(hhea + 34);
        CapHeight = Data.U16(os2) >= 2 ? PerMille(Data.S16(os2 + 88)) : Ascent;
        PostScriptName = ReadPostScriptName();
        _characters = new CharacterMap(Data);
        _widths = [.. Enumerable.Range(0, Data.U16(Data.Offset("maxp") + 4)).Select(glyph => PerMille(Metrics(glyph).Advance))];
    }

    public FontData Data { get; }

    public int UnitsPerEm { get; }

    public string PostScriptName { get; }

    /// <summary>All measures below are in thousandths of an em, as PDF has them.</summary>
    public double Ascent { get; }

    public double Descent { get; }

    public double CapHeight { get; }

    public double[] BoundingBox { get; }

    /// <summary>0 when the font has no glyph for the code point.</summary>
    public int GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    /// <summary>Advance width.</summary>
    public double Width(int glyph) => _widths[glyph];

    /// <summary>The glyph's advance and left side bearing in the font's own units.</summary>
    public (int Advance, int LeftSideBearing) Metrics(int glyph)
    {
        var hmtx = Data.Offset("hmtx");
        return glyph < _longMetrics
            ? (Data.U16(hmtx + 4 * glyph), Data.S16(hmtx + 4 * glyph + 2))
            : (Data.U16(hmtx + 4 * (_longMetrics - 1)), Data.S16(hmtx + 4 * _longMetrics + 2 * (glyph - _longMetrics)));
    }

    /// <summary>The glyph's description in the glyf table; empty for a space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        int loca = Data.Offset("loca"), glyf = Data.Offset("glyf");
        var (start, end) = _longOffsets
            ? ((int)Data.U32(loca + 4 * glyph), (int)Data.U32(loca + 4 * glyph + 4))
            : (2 * Data.U16(loca + 2 * glyph), 2 * Data.U16(loca + 2 * glyph + 2));
        return Data.Slice(glyf + start, end - start);
    }

    private double PerMille(int units) => units * 1000.0 / UnitsPerEm;

    private string ReadPostScriptName()
    {
        const int windows = 3, postScriptName = 6;
        var name = Data.Offset("name");
        for (int index = 0, count = Data.U16(name + 2); index < count; index++)
        {
            var record = name + 6 + 12 * index;
            if (Data.U16(record) == windows && Data.U16(record + 6) == postScriptName)
                return Encoding.BigEndianUnicode.GetString(
                    Data.Slice(name + Data.U16(name + 4) + Data.U16(record + 10), Data.U16(record + 8)));
        }
        return "Font";
    }
}

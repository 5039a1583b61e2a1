using System.Buffers.Binary;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>
/// Font subset: a font program with only the glyphs that a document uses, numbered in the order of first use, so that a
/// glyph's number is its CID. Parts of composite glyphs come after them.
/// </summary>
internal sealed class FontSubset
{
    private static readonly string[] Hinting = ["cvt ", "fpgm", "prep"];

    private readonly TrueTypeFont _font;
    private readonly List<int> _glyphs;
    private readonly Dictionary<int, int> _numbers = [];

    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">The font's own numbers in the new order; the first is .notdef.</param>
    public FontSubset(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        _font = font;
        _glyphs = [.. glyphs];
        for (var number = 0; number < _glyphs.Count; number++)
            _numbers.TryAdd(_glyphs[number], number); // two code points may share a glyph
        Program = Build();
    }

    /// <summary>The font program, a TrueType file.</summary>
    public byte[] Program { get; }

    /// <summary>Every glyph of the program, in its order.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    private byte[] Build()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        (tables["glyf"], tables["loca"]) = Outlines(); // first: it finds the parts of composite glyphs
        tables["hmtx"] = HorizontalMetrics();
        tables["head"] = Head();
        tables["hhea"] = WithCount("hhea", 34);
        tables["maxp"] = WithCount("maxp", 4);
        foreach (var hinting in Hinting.Where(_font.Data.Has))
            tables[hinting] = _font.Data.Copy(hinting);
        return FontFile.Assemble(tables);
    }

    private (byte[] Glyf, byte[] Loca) Outlines()
    {
        using var glyf = new MemoryStream();
        var offsets = new List<int>();
        for (var number = 0; number < _glyphs.Count; number++)
        {
            offsets.Add((int)glyf.Position);
            var outline = _font.Outline(_glyphs[number]).ToArray();
            if (outline.Length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
                RenumberParts(outline);
            glyf.Write(outline);
            FontFile.Align(glyf);
        }
        offsets.Add((int)glyf.Position);
        var loca = new byte[4 * offsets.Count];
        for (var index = 0; index < offsets.Count; index++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * index), offsets[index]);
        return (glyf.ToArray(), loca);
    }

    /// <summary>A composite glyph names its parts by number; a part that is not there yet is put last.</summary>
    private void RenumberParts(Span<byte> outline)
    {
        const int wordArguments = 0x01, hasScale = 0x08, moreComponents = 0x20, hasTwoScales = 0x40, hasTwoByTwo = 0x80;
        for (int at = 10, flags = moreComponents; (flags & moreComponents) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            if (!_numbers.TryGetValue(part, out var number))
            {
                _numbers[part] = number = _glyphs.Count;
                _glyphs.Add(part);
            }
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], (ushort)number);
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2)
                + ((flags & hasScale) != 0 ? 2 : (flags & hasTwoScales) != 0 ? 4 : (flags & hasTwoByTwo) != 0 ? 8 : 0);
        }
    }

    private byte[] HorizontalMetrics()
    {
        var hmtx = new byte[4 * _glyphs.Count];
        for (var number = 0; number < _glyphs.Count; number++)
        {
            var (advance, leftSideBearing) = _font.Metrics(_glyphs[number]);
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * number), (ushort)advance);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * number + 2), (short)leftSideBearing);
        }
        return hmtx;
    }

    private byte[] Head()
    {
        const int checkSumAdjustment = 8, indexToLocFormat = 50;
        var head = _font.Data.Copy("head");
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(checkSumAdjustment), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(indexToLocFormat), 1);
        return head;
    }

    private byte[] WithCount(string table, int at)
    {
        var bytes = _font.Data.Copy(table);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)_glyphs.Count);
        return bytes;
    }
}

using System.Globalization;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>ToUnicode CMap: which character each code stands for, so that text can be read aloud, searched and copied.</summary>
internal static class ToUnicodeMap
{
    private const int LongestBlock = 100;

    public static byte[] Of(IEnumerable<(int Code, int CodePoint)> codes)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var block in codes.OrderBy(pair => pair.Code).Chunk(LongestBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, codePoint) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Utf16(codePoint)}>\n");
            map.Append("endbfchar\n");
        }
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }

    private static string Utf16(int codePoint) =>
        Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(codePoint)));
}

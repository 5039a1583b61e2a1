using System.Buffers.Binary;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Metadata;

/// <summary>
/// A small ICC profile (version 2, three primaries and a curve) for the sRGB space: its primaries adapted to D50, and a
/// gamma of 2.2 for its curve. Made here, so that no file with somebody's copyright is shipped.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private static readonly double[] D50 = [0.9642, 1, 0.8249];

    public static byte[] Bytes { get; } = Create();

    private static byte[] Create()
    {
        byte[] gamma = [.. "curv"u8, 0, 0, 0, 0, 0, 0, 0, 1, 0x02, 0x33];
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")), ("cprt", [.. "text"u8, 0, 0, 0, 0, .. "CC0"u8, 0]), ("wtpt", Xyz(D50)),
            ("rXYZ", Xyz([0.4361, 0.2225, 0.0139])), ("gXYZ", Xyz([0.3851, 0.7169, 0.0971])), ("bXYZ", Xyz([0.1431, 0.0606, 0.7141])),
            ("rTRC", gamma), ("gTRC", gamma), ("bTRC", gamma),
        ];
        using var body = new MemoryStream();
        var table = new byte[4 + 12 * tags.Length];
        Put(table, 0, tags.Length);
        for (var index = 0; index < tags.Length; index++)
        {
            var (tag, data) = tags[index];
            Encoding.ASCII.GetBytes(tag, table.AsSpan(4 + 12 * index));
            Put(table, 8 + 12 * index, HeaderLength + table.Length + (int)body.Position);
            Put(table, 12 + 12 * index, data.Length);
            body.Write(data);
            while (body.Position % 4 != 0)
                body.WriteByte(0);
        }
        return [.. Header(HeaderLength + table.Length + (int)body.Length), .. table, .. body.ToArray()];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        Put(header, 0, length);
        Put(header, 8, 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        ReadOnlySpan<byte> date = [0x07, 0xE4, 0, 1, 0, 1]; // 1 January 2020: any fixed day
        date.CopyTo(header.AsSpan(24));
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(D50).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Description(string text)
    {
        const int unicodeAndScriptCode = 4 + 4 + 2 + 1 + 67;
        var letters = Encoding.ASCII.GetBytes(text);
        return [.. "desc"u8, 0, 0, 0, 0, 0, 0, 0, (byte)(text.Length + 1), .. letters, 0, .. new byte[unicodeAndScriptCode]];
    }

    private static byte[] Xyz(double[] values)
    {
        byte[] bytes = [.. "XYZ "u8, .. new byte[4 + 12]];
        for (var index = 0; index < values.Length; index++)
            Put(bytes, 8 + 4 * index, (int)Math.Round(values[index] * 65536));
        return bytes;
    }

    private static void Put(byte[] bytes, int offset, int value) => BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(offset), value);
}

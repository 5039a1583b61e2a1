using System.Buffers.Binary;
using System.IO.Compression;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>
/// Avritad PNG: the same pixels in a file of our own. What else the other one held stays behind: texts, places, times, profiles, and
/// whatever came after its end.
/// </summary>
public static class PngCopy
{
    private const int HeaderLength = 13;
    private const int MethodsAt = 10;
    private const int MostPalette = 3 * 256;
    private const uint Polynomial = 0xEDB88320;

    /// <param name="png">One that <see cref="Logotype"/> can read.</param>
    public static byte[] Of(byte[] png)
    {
        var chunks = PngChunks.Read(png);
        var header = PngHeader.Read(chunks.Header);
        using var copy = new MemoryStream();
        copy.Write(PngImage.Signature);
        // The methods of compression, filter and interlace are nought: there are no others that were read.
        Write(copy, "IHDR"u8, [.. chunks.Header.AsSpan(0, MethodsAt), .. new byte[HeaderLength - MethodsAt]]);
        if (header.ColourType == PngColourType.Palette)
            Write(copy, "PLTE"u8, Shortened(chunks.Palette, MostPalette));
        if (MostTransparency(header, chunks) is var most and > 0 && chunks.Transparency.Length > 0)
            Write(copy, "tRNS"u8, Shortened(chunks.Transparency, most));
        Write(copy, "IDAT"u8, Deflated(PngImage.Inflate(chunks.Data, header)));
        Write(copy, "IEND"u8, []);
        return copy.ToArray();
    }

    private static int MostTransparency(PngHeader header, PngChunks chunks) => header.ColourType switch
    {
        PngColourType.Palette => chunks.Palette.Length / 3,
        PngColourType.Grey => 2,
        PngColourType.Rgb => 6,
        _ => 0,
    };

    /// <summary>The rows keep their filters: so the copy is about as large as what was sent.</summary>
    private static byte[] Deflated(byte[] rows)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new ZLibStream(deflated, CompressionLevel.SmallestSize))
            deflate.Write(rows);
        return deflated.ToArray();
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> type, byte[] body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        byte[] named = [.. type, .. body];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ Polynomial : crc >> 1;
        }

        return ~crc;
    }

    private static byte[] Shortened(byte[] bytes, int most) => bytes.Length > most ? bytes[..most] : bytes;
}

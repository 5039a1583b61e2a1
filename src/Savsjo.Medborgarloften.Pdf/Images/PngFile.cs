using System.Buffers.Binary;
using System.IO.Compression;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>The parts that a PNG file is put together from.</summary>
internal static class PngFile
{
    private const uint Polynomial = 0xEDB88320;

    public static void WriteChunk(Stream file, ReadOnlySpan<byte> type, byte[] body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        byte[] named = [.. type, .. body];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    /// <param name="rows">Each begins with its filter.</param>
    public static byte[] Deflated(byte[] rows)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new ZLibStream(deflated, CompressionLevel.SmallestSize))
            deflate.Write(rows);
        return deflated.ToArray();
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
}

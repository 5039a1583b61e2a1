using System.Buffers.Binary;
using System.IO.Compression;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>
/// Reads a PNG to opaque red, green and blue: what is transparent in it becomes the paper's white, so that the document
/// needs no transparency.
/// </summary>
internal static class PngImage
{
    private const int MostPixels = 16_000_000;
    internal static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001A\n"u8];

    public static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static ImageObject Read(byte[] bytes)
    {
        try
        {
            var chunks = PngChunks.Read(bytes);
            var header = PngHeader.Read(chunks.Header);
            if ((long)header.Width * header.Height > MostPixels)
                throw new UnreadableLogotypeException("Logotypens PNG-bild har för många bildpunkter; använd en mindre bild.");
            var rows = PngFilter.Undo(Inflate(chunks.Data, header), header);
            return ImageObject.Of(header.Width, header.Height, new PngPixels(header, chunks.Palette, chunks.Transparency).ToRgb(rows));
        }
        catch (Exception broken)
            when (broken is InvalidDataException or IndexOutOfRangeException or ArgumentException or EndOfStreamException)
        {
            throw new UnreadableLogotypeException("Logotypens PNG-fil är skadad och går inte att läsa.");
        }
    }

    internal static byte[] Inflate(byte[] data, PngHeader header)
    {
        var rows = new byte[(header.RowLength + 1) * header.Height];
        using var inflate = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        inflate.ReadExactly(rows);
        return rows;
    }
}

/// <summary>The chunks of a PNG that matter here.</summary>
internal sealed record PngChunks(byte[] Header, byte[] Palette, byte[] Transparency, byte[] Data)
{
    public static PngChunks Read(byte[] bytes)
    {
        byte[] header = [], palette = [], transparency = [];
        using var data = new MemoryStream();
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var type = bytes.AsSpan(at + 4, 4);
            // The size was judged by the first chunk; a second header would be another size.
            if (type.SequenceEqual("IHDR"u8) != (at == 8))
                throw new InvalidDataException();
            var body = bytes.AsSpan(at + 8, length);
            if (type.SequenceEqual("IHDR"u8))
                header = body.ToArray();
            else if (type.SequenceEqual("PLTE"u8))
                palette = body.ToArray();
            else if (type.SequenceEqual("tRNS"u8))
                transparency = body.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                data.Write(body);
            if (type.SequenceEqual("IEND"u8))
                break;
            at += 12 + length;
        }
        return new(header, palette, transparency, data.ToArray());
    }
}

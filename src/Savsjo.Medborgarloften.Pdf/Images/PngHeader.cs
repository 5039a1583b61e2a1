using System.Buffers.Binary;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>IHDR: what the pixels of a PNG are.</summary>
internal sealed record PngHeader(int Width, int Height, int BitDepth, PngColourType ColourType)
{
    /// <summary>How many samples make a pixel.</summary>
    public int Channels => ColourType switch
    {
        PngColourType.Rgb => 3,
        PngColourType.GreyWithAlpha => 2,
        PngColourType.RgbWithAlpha => 4,
        _ => 1,
    };

    /// <summary>Bytes from one pixel to the next, at least one.</summary>
    public int PixelLength => Math.Max(1, Channels * BitDepth / 8);

    /// <summary>Bytes of a row, without its filter byte.</summary>
    public int RowLength => (Width * Channels * BitDepth + 7) / 8;

    public static PngHeader Read(byte[] chunk)
    {
        const int interlaceMethod = 12;
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(chunk), BinaryPrimitives.ReadInt32BigEndian(chunk.AsSpan(4)),
            chunk[8], (PngColourType)chunk[9]);
        if (header.Width < 1 || header.Height < 1 || !Enum.IsDefined(header.ColourType) || header.BitDepth is not (1 or 2 or 4 or 8 or 16))
            throw new InvalidDataException();
        if (chunk[interlaceMethod] != 0)
            throw new UnreadableLogotypeException("Logotypens PNG-bild är sammanflätad (interlaced); spara den utan sammanflätning.");
        return header;
    }
}

/// <summary>The numbers are the PNG's own.</summary>
internal enum PngColourType
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyWithAlpha = 4,
    RgbWithAlpha = 6,
}

using System.Buffers.Binary;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Turns a PNG's samples into red, green and blue on white paper.</summary>
internal sealed class PngPixels(PngHeader header, byte[] palette, byte[] transparency)
{
    public byte[] ToRgb(byte[] rows)
    {
        var pixels = new byte[header.Width * header.Height * 3];
        for (var y = 0; y < header.Height; y++)
            for (var x = 0; x < header.Width; x++)
            {
                var (red, green, blue, alpha) = Pixel(rows.AsSpan(y * header.RowLength, header.RowLength), x * header.Channels);
                var at = (y * header.Width + x) * 3;
                pixels[at] = OnWhite(red, alpha);
                pixels[at + 1] = OnWhite(green, alpha);
                pixels[at + 2] = OnWhite(blue, alpha);
            }
        return pixels;
    }

    private (int Red, int Green, int Blue, int Alpha) Pixel(ReadOnlySpan<byte> row, int sample) => header.ColourType switch
    {
        PngColourType.Palette => Indexed(Sample(row, sample)),
        PngColourType.Grey => Grey(Sample(row, sample)),
        PngColourType.GreyWithAlpha => (Level(row, sample), Level(row, sample), Level(row, sample), Level(row, sample + 1)),
        PngColourType.Rgb => Rgb(row, sample),
        _ => (Level(row, sample), Level(row, sample + 1), Level(row, sample + 2), Level(row, sample + 3)),
    };

    private (int, int, int, int) Indexed(int index) =>
        (palette[3 * index], palette[3 * index + 1], palette[3 * index + 2], index < transparency.Length ? transparency[index] : 255);

    private (int, int, int, int) Grey(int sample)
    {
        var level = Scaled(sample);
        return (level, level, level, transparency.Length >= 2 && sample == Transparent(0) ? 0 : 255);
    }

    private (int, int, int, int) Rgb(ReadOnlySpan<byte> row, int sample)
    {
        var isTransparent = transparency.Length >= 6
            && Sample(row, sample) == Transparent(0) && Sample(row, sample + 1) == Transparent(1)
            && Sample(row, sample + 2) == Transparent(2);
        return (Level(row, sample), Level(row, sample + 1), Level(row, sample + 2), isTransparent ? 0 : 255);
    }

    private int Transparent(int channel) => BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * channel));

    private int Level(ReadOnlySpan<byte> row, int sample) => Scaled(Sample(row, sample));

    /// <summary>A sample of any depth as 0–255.</summary>
    private int Scaled(int sample) => header.BitDepth == 16 ? sample >> 8 : sample * 255 / ((1 << header.BitDepth) - 1);

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (header.BitDepth == 16)
            return BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]);
        var bit = index * header.BitDepth;
        return row[bit / 8] >> (8 - header.BitDepth - bit % 8) & ((1 << header.BitDepth) - 1);
    }

    private static byte OnWhite(int level, int alpha) => (byte)((level * alpha + 255 * (255 - alpha) + 127) / 255);
}

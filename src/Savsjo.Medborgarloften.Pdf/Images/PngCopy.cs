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

    /// <param name="png">One that <see cref="Logotype"/> can read.</param>
    public static byte[] Of(byte[] png)
    {
        var chunks = PngChunks.Read(png);
        var header = PngHeader.Read(chunks.Header);
        using var copy = new MemoryStream();
        copy.Write(PngImage.Signature);
        // The methods of compression, filter and interlace are nought: there are no others that were read.
        PngFile.WriteChunk(copy, "IHDR"u8, [.. chunks.Header.AsSpan(0, MethodsAt), .. new byte[HeaderLength - MethodsAt]]);
        if (header.ColourType == PngColourType.Palette)
            PngFile.WriteChunk(copy, "PLTE"u8, Shortened(chunks.Palette, MostPalette));
        if (MostTransparency(header, chunks) is var most and > 0 && chunks.Transparency.Length > 0)
            PngFile.WriteChunk(copy, "tRNS"u8, Shortened(chunks.Transparency, most));
        // The rows keep their filters: so the copy is about as large as what was sent.
        PngFile.WriteChunk(copy, "IDAT"u8, PngFile.Deflated(PngImage.Inflate(chunks.Data, header)));
        PngFile.WriteChunk(copy, "IEND"u8, []);
        return copy.ToArray();
    }

    private static int MostTransparency(PngHeader header, PngChunks chunks) => header.ColourType switch
    {
        PngColourType.Palette => chunks.Palette.Length / 3,
        PngColourType.Grey => 2,
        PngColourType.Rgb => 6,
        _ => 0,
    };

    private static byte[] Shortened(byte[] bytes, int most) => bytes.Length > most ? bytes[..most] : bytes;
}

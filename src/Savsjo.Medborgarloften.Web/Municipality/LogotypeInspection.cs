using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Pdf.Images;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Granskar en logotyp: what the bytes are, whatever the file is called; that it holds nothing but a picture; and that it can
/// be drawn in the PDF. A file that is not right is refused with the reason, never mended in silence.
/// </summary>
public static class LogotypeInspection
{
    /// <summary>In bytes: every first visit to a page fetches it.</summary>
    public const int MostBytes = 200_000;

    /// <summary>To a side, in pixels; a larger one takes much memory to unpack.</summary>
    public const int MostPixels = 2000;

    private static readonly byte[] PngSignature = [0x89, .. "PNG\r\n\u001A\n"u8];

    /// <param name="file">What was read.</param>
    /// <param name="fault">Why not, in a whole Swedish sentence.</param>
    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out LogotypeFile? file, [NotNullWhen(false)] out string? fault)
    {
        var isPng = bytes.AsSpan().StartsWith(PngSignature);
        fault = TooLarge(bytes) ?? (isPng ? PngFault(bytes) : SvgInspection.FaultOf(bytes)) ?? DrawingFault(bytes);
        file = fault is null ? new(bytes, isPng ? LogotypeFile.Png : LogotypeFile.Svg) : null;
        return file is not null;
    }

    private static string? TooLarge(byte[] bytes) => bytes.Length switch
    {
        0 => "Filen är tom.",
        > MostBytes => $"Filen är {bytes.Length / 1000 + 1} kB. Den får vara högst {MostBytes / 1000} kB.",
        _ => null,
    };

    /// <summary>Its size stands in the first chunk, and is judged before anything is unpacked.</summary>
    private static string? PngFault(byte[] bytes)
    {
        const int width = 16, height = 20, end = 24;
        if (bytes.Length < end)
            return "PNG-filen är skadad och går inte att läsa.";
        var wide = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(width));
        var high = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(height));
        return wide > MostPixels || high > MostPixels
            ? $"Bilden är {wide} × {high} bildpunkter. Den får vara högst {MostPixels} åt varje håll."
            : null;
    }

    private static string? DrawingFault(byte[] bytes) => Logotype.TryRead(bytes, out _, out var error) ? null : error;
}

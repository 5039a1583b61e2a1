using System.Diagnostics.CodeAnalysis;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>
/// Logotyp: a municipality's mark, read and checked once, when the program starts: a file that cannot be drawn is refused
/// there, never during a publication.
/// </summary>
public sealed class Logotype
{
    private const int MostBytes = 1_000_000;

    private Logotype(double width, double height, Drawing? drawing, ImageObject? image)
    {
        (Width, Height, Drawing, Image) = (width, height, drawing, image);
    }

    /// <summary>In the file's own units; only their relation matters.</summary>
    internal double Width { get; }

    internal double Height { get; }

    /// <summary>An SVG's paths.</summary>
    internal Drawing? Drawing { get; }

    /// <summary>A PNG's pixels.</summary>
    internal ImageObject? Image { get; }

    /// <summary>Reads an SVG or PNG file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="logotype">What was read.</param>
    /// <param name="error">Why not, in one Swedish sentence.</param>
    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out Logotype? logotype, [NotNullWhen(false)] out string? error)
    {
        try
        {
            logotype = Read(bytes);
            error = null;
            return true;
        }
        catch (UnreadableLogotypeException unreadable)
        {
            logotype = null;
            error = unreadable.Message;
            return false;
        }
    }

    /// <inheritdoc cref="TryRead"/>
    /// <exception cref="UnreadableLogotypeException">The file cannot be drawn; the message says why, in Swedish.</exception>
    public static Logotype Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            throw new UnreadableLogotypeException("Logotypen är större än 1 MB; använd en mindre fil.");
        if (PngImage.IsPng(bytes))
        {
            var image = PngImage.Read(bytes);
            return new(image.Width, image.Height, null, image);
        }
        var svg = SvgFile.Read(bytes);
        return new(svg.Width, svg.Height, svg.Drawing, null);
    }
}

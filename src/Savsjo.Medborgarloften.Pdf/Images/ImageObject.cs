using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Image XObject: opaque pixels, eight bits of red, green and blue each; compressed once, for all documents.</summary>
internal sealed class ImageObject
{
    private readonly byte[] _compressed;

    private ImageObject(int width, int height, byte[] compressed) => (Width, Height, _compressed) = (width, height, compressed);

    public int Width { get; }

    public int Height { get; }

    public static ImageObject Of(int width, int height, byte[] pixels) => new(width, height, IndirectObjects.Compress(pixels));

    public Reference Write(IndirectObjects objects) => objects.AddRaw(
        PdfSyntax.Invariant($"/Type/XObject/Subtype/Image/Width {Width}/Height {Height}")
            + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
        _compressed);
}

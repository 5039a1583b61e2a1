using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Content;

/// <summary>Image XObject: opaque pixels, eight bits of red, green and blue each.</summary>
internal sealed record ImageObject(int Width, int Height, byte[] Pixels)
{
    public Reference Write(IndirectObjects objects) => objects.AddStream(
        PdfSyntax.Invariant($"/Type/XObject/Subtype/Image/Width {Width}/Height {Height}/ColorSpace/DeviceRGB/BitsPerComponent 8"), Pixels);
}

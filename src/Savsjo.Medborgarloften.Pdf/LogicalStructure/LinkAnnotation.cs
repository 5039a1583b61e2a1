using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>Link annotation: the part of a page that leads to an address; described in words for who cannot see it.</summary>
internal sealed class LinkAnnotation(int page, Box area, string address, string description, StructureElement owner)
{
    /// <summary>The page's index.</summary>
    public int Page => page;

    /// <summary>The Link element.</summary>
    public StructureElement Owner => owner;

    /// <summary>Its dictionary.</summary>
    /// <param name="structParent">Its key in the parent tree.</param>
    public string Dictionary(int structParent)
    {
        const int print = 4;
        return PdfSyntax.Invariant($"<</Type/Annot/Subtype/Link/Rect[{area.Corners}]/Border[0 0 0]/F {print}/StructParent {structParent}") +
            $"/Contents{PdfSyntax.TextString(description)}/A<</S/URI/URI{PdfSyntax.AsciiString(address)}>>>>";
    }
}

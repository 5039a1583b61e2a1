using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Content;

/// <summary>Link annotation: the part of a page that leads to an address; described in words for who cannot see it.</summary>
internal sealed class LinkAnnotation(Page page, Box area, string address, string description, StructureElement owner)
{
    public Page Page => page;

    /// <summary>The part of the page.</summary>
    public Box Area => area;

    /// <summary>An absolute address, in ASCII.</summary>
    public string Address => address;

    /// <summary>What a screen reader says.</summary>
    public string Description => description;

    /// <summary>The Link element.</summary>
    public StructureElement Owner => owner;
}

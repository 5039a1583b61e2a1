using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>
/// Structure element: a node of the logical structure. Its kids (elements, marked content, annotations) stand in the order
/// in which they are read.
/// </summary>
internal sealed class StructureElement(StructureType type, StructureElement? parent = null) : ContentOwner
{
    private readonly List<object> _kids = [];

    public StructureType Type => type;

    public StructureElement? Parent => parent;

    /// <summary>A <see cref="StructureElement"/>, a <see cref="MarkedContentReference"/> or a <see cref="LinkAnnotation"/>.</summary>
    public IReadOnlyList<object> Kids => _kids;

    /// <summary>What a figure shows, in words.</summary>
    public string? AlternateText { get; init; }

    /// <summary>Which cells a table header speaks for.</summary>
    public HeaderScope? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>How a list is numbered; its labels are content of their own.</summary>
    public ListNumbering? Numbering { get; init; }

    /// <summary>Where a figure stands, in points from the page's top left.</summary>
    public Box? BoundingBox { get; set; }

    /// <summary>Adds a plain kid element.</summary>
    public StructureElement Add(StructureType kid) => Add(new StructureElement(kid, this));

    public StructureElement Add(StructureElement kid)
    {
        _kids.Add(kid);
        return kid;
    }

    public StructureElement AddHeader(HeaderScope scope, int rowSpan = 1) =>
        Add(new StructureElement(StructureType.TH, this) { Scope = scope, RowSpan = rowSpan });

    public void Add(MarkedContentReference kid) => _kids.Add(kid);

    public void Add(LinkAnnotation kid) => _kids.Add(kid);
}

/// <summary>Marked content of a page that belongs to an element.</summary>
/// <param name="Page">The page's index.</param>
/// <param name="Identifier">MCID.</param>
internal sealed record MarkedContentReference(int Page, int Identifier);

/// <summary>Scope of a table header.</summary>
internal enum HeaderScope
{
    Column,
    Row,
}

/// <summary>ListNumbering attribute.</summary>
internal enum ListNumbering
{
    None,
    Disc,
    Decimal,
}

using System.Text;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>An element's attribute objects, each with its owner: Table, List, Layout (ISO 32000-1, 14.8.5).</summary>
internal static class StructureAttributes
{
    /// <summary>The A entry; empty when the element has no attributes.</summary>
    public static string Of(StructureElement element)
    {
        var attributes = Table(element) + List(element) + Layout(element);
        return attributes.Length == 0 ? "" : $"/A[{attributes}]";
    }

    private static string Table(StructureElement element)
    {
        var entries = new StringBuilder();
        if (element.Scope is { } scope)
            entries.Append("/Scope/").Append(scope);
        if (element.ColumnSpan > 1)
            entries.Append(PdfSyntax.Invariant($"/ColSpan {element.ColumnSpan}"));
        if (element.RowSpan > 1)
            entries.Append(PdfSyntax.Invariant($"/RowSpan {element.RowSpan}"));
        return entries.Length == 0 ? "" : $"<</O/Table{entries}>>";
    }

    private static string List(StructureElement element) =>
        element.Numbering is { } numbering ? $"<</O/List/ListNumbering/{numbering}>>" : "";

    private static string Layout(StructureElement element) =>
        element.BoundingBox is { } box ? $"<</O/Layout/Placement/Block/BBox[{box.Corners}]>>" : "";
}

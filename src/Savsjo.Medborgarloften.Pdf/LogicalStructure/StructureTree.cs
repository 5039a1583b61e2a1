using System.Text;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>
/// Writes the structure tree: its root, its elements, and the parent tree that leads from a page's marked content, or from
/// an annotation, back to the element.
/// </summary>
internal sealed class StructureTree
{
    private readonly IndirectObjects _objects;
    private readonly IReadOnlyList<Reference> _pages;
    private readonly IReadOnlyDictionary<LinkAnnotation, Reference> _links;
    private readonly Dictionary<StructureElement, Reference> _references = [];

    public StructureTree(IndirectObjects objects, IReadOnlyList<Reference> pages, IReadOnlyDictionary<LinkAnnotation, Reference> links)
    {
        _objects = objects;
        _pages = pages;
        _links = links;
    }

    /// <param name="document">The Document element.</param>
    /// <param name="marked">For each page, in order, the owners of its marked content.</param>
    /// <param name="annotations">In the order of their keys, which follow the pages' keys.</param>
    public Reference Write(
        StructureElement document, IReadOnlyList<IReadOnlyList<StructureElement>> marked, IReadOnlyList<LinkAnnotation> annotations)
    {
        var root = _objects.Reserve();
        Reserve(document);
        Write(document, root);
        var parents = new StringBuilder();
        for (var page = 0; page < marked.Count; page++)
            parents.Append(PdfSyntax.Invariant($"{page}[{PdfSyntax.References(marked[page].Select(owner => _references[owner]))}]"));
        for (var index = 0; index < annotations.Count; index++)
            parents.Append(PdfSyntax.Invariant($"{marked.Count + index} {_references[annotations[index].Owner]} "));
        var parentTree = _objects.Add($"<</Nums[{parents}]>>");
        _objects.Set(root, PdfSyntax.Invariant(
            $"<</Type/StructTreeRoot/K {_references[document]}/ParentTree {parentTree}")
            + PdfSyntax.Invariant($"/ParentTreeNextKey {marked.Count + annotations.Count}>>"));
        return root;
    }

    private void Reserve(StructureElement element)
    {
        _references[element] = _objects.Reserve();
        foreach (var kid in element.Kids.OfType<StructureElement>())
            Reserve(kid);
    }

    private void Write(StructureElement element, Reference parent)
    {
        var page = element.Kids.OfType<MarkedContentReference>().FirstOrDefault()?.Page;
        var body = new StringBuilder($"<</Type/StructElem/S/{element.Type}/P {parent}");
        if (page is { } index)
            body.Append("/Pg ").Append(_pages[index]);
        if (element.AlternateText is { } text)
            body.Append("/Alt").Append(PdfSyntax.TextString(text));
        body.Append(StructureAttributes.Of(element));
        var kids = element.Kids.Select(kid => Kid(kid, page)).ToList();
        if (kids.Count > 0)
            body.Append("/K[").AppendJoin(' ', kids).Append(']');
        _objects.Set(_references[element], body.Append(">>").ToString());
        foreach (var kid in element.Kids.OfType<StructureElement>())
            Write(kid, _references[element]);
    }

    /// <summary>Marked content of the element's own page needs no more than its identifier.</summary>
    private string Kid(object kid, int? page) => kid switch
    {
        StructureElement element => _references[element].ToString(),
        MarkedContentReference mark when mark.Page == page => PdfSyntax.Invariant($"{mark.Identifier}"),
        MarkedContentReference mark => PdfSyntax.Invariant($"<</Type/MCR/Pg {_pages[mark.Page]}/MCID {mark.Identifier}>>"),
        LinkAnnotation link => $"<</Type/OBJR/Obj {_links[link]}/Pg {_pages[link.Page]}>>",
        _ => throw new ArgumentOutOfRangeException(nameof(kid), kid, null),
    };
}

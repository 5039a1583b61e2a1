using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Metadata;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Content;

/// <summary>
/// A tagged document: PDF 1.7 that keeps PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). The same drawing gives the same
/// bytes: nothing in the file comes from a clock or a random number.
/// </summary>
internal sealed class TaggedDocument(DocumentInformation information)
{
    private readonly List<Page> _pages = [];

    /// <summary>The root of the logical structure.</summary>
    public StructureElement Root { get; } = new(StructureType.Document);

    public DocumentFonts Fonts { get; } = new();

    public Outline Outline { get; } = new();

    /// <summary>The one image that pages may show.</summary>
    public ImageObject? Image { get; init; }

    public IReadOnlyList<Page> Pages => _pages;

    public Page AddPage()
    {
        var page = new Page(_pages.Count, Fonts);
        _pages.Add(page);
        return page;
    }

    public byte[] Save()
    {
        var objects = new IndirectObjects();
        var catalog = objects.Reserve();
        var pageTree = objects.Reserve();
        var pages = _pages.Select(_ => objects.Reserve()).ToList();
        var annotations = _pages.SelectMany(page => page.Links).ToList();
        var links = annotations.ToDictionary(link => link, _ => objects.Reserve());
        var contents = _pages.Select(page => objects.AddStream("", page.Finish())).ToList();
        var resources = WriteResources(objects);
        for (var index = 0; index < _pages.Count; index++)
            objects.Set(pages[index], PageDictionary(_pages[index], pageTree, contents[index], resources, links));
        for (var index = 0; index < annotations.Count; index++)
            objects.Set(links[annotations[index]], annotations[index].Dictionary(_pages.Count + index));
        objects.Set(pageTree, PdfSyntax.Invariant($"<</Type/Pages/Count {_pages.Count}/Kids[{PdfSyntax.References(pages)}]>>"));
        var structure = new StructureTree(objects, pages, links)
            .Write(Root, [.. _pages.Select(page => page.MarkedContentOwners)], annotations);
        objects.Set(catalog,
            $"<</Type/Catalog/Pages {pageTree}/Lang({DocumentInformation.Language})/MarkInfo<</Marked true>>/StructTreeRoot {structure}" +
            $"/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/Outlines {Outline.Write(objects, pages)}" +
            $"/Metadata {XmpMetadata.Write(objects, information)}/OutputIntents[{OutputIntent.Write(objects)}]>>");
        return CrossReference.Write(objects, catalog, information.Write(objects));
    }

    private Reference WriteResources(IndirectObjects objects)
    {
        var image = Image is not null && _pages.Any(page => page.ShowsImage) ? $"/XObject<</Logotype {Image.Write(objects)}>>" : "";
        return objects.Add($"<</Font{Fonts.WriteResources(objects)}{image}>>");
    }

    private static string PageDictionary(
        Page page, Reference parent, Reference contents, Reference resources, Dictionary<LinkAnnotation, Reference> links)
    {
        var annotations = page.Links.Count == 0 ? "" : $"/Annots[{PdfSyntax.References(page.Links.Select(link => links[link]))}]";
        return PdfSyntax.Invariant($"<</Type/Page/Parent {parent}/MediaBox[0 0 {A4.Width} {A4.Height}]/Contents {contents}") +
            PdfSyntax.Invariant($"/Resources {resources}/StructParents {page.Index}/Tabs/S{annotations}>>");
    }
}

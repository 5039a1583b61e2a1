namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>Page tree: what it says that it holds, and what it holds.</summary>
internal sealed class PageTree(PdfFile file)
{
    private readonly HashSet<PdfDictionary> _seen = new(ReferenceEqualityComparer.Instance);

    public int Count()
    {
        var root = file.Dictionary(file.Catalog, "Pages");
        var pages = CountLeaves(root);
        return pages > 0 && file.Value(root, "Count") is int said && said == pages
            ? pages
            : throw new DamagedFileException($"The page tree holds {pages} pages, and says otherwise.");
    }

    private int CountLeaves(PdfDictionary node)
    {
        if (!_seen.Add(node))
            throw new DamagedFileException("The page tree holds a page twice.");
        return file.Value(node, "Type") switch
        {
            PdfName("Page") => 1,
            PdfName("Pages") => file.Items(node, "Kids").Sum(kid => CountLeaves(
                kid as PdfDictionary ?? throw new DamagedFileException("A kid of the page tree is no page."))),
            _ => throw new DamagedFileException("A node of the page tree is neither Page nor Pages."),
        };
    }
}
